import $ from "jquery";
import "jquery-ui/themes/base/all.css";
globalThis.jQuery = globalThis.$ = $;
const root = document.getElementById("root");
root.innerHTML = `
  <label>Date <input id="date" readonly></label>
  <label>Birthday <input id="birthday"></label>
  <div id="inline"></div>
  <div id="slider" style="width:90px;margin:20px"></div><div id="val">0</div>
  <div id="high" style="height:80px;margin:20px"></div><div id="highval">0</div>
  <label>Amount <input id="spinner"></label>
  <label>Locked <input id="locked"></label>
  <label>Tags <input id="tags"></label>
  <select id="speed"><option>Slow</option><option>Medium</option><option>Fast</option></select>
  <ul id="sortable" style="width:200px"><li>Ann</li><li>Bob</li><li>Cleo</li><li>Dan</li><li>Eve</li></ul>
  <ul id="grid" style="width:330px;padding:0;list-style:none"></ul>
  <div id="box" style="clear:both;width:60px;height:40px;background:red">Box</div>
  <div id="zone" style="width:200px;height:90px;background:#ddd;margin-top:40px">Drop here</div>`;
import("jquery-ui/dist/jquery-ui.js").then(() => {
  $("#date").datepicker({ minDate: new Date(2026, 0, 5), maxDate: new Date(2028, 11, 31) });
  $("#birthday").datepicker({ changeMonth: true, changeYear: true, yearRange: "1950:2030" });
  $("#inline").datepicker({ defaultDate: new Date(2027, 1, 1), onSelect: (text) => { document.title = text; } });
  const show = (where) => ({ slide: (_, ui) => $(where).text(ui.value), change: (_, ui) => $(where).text(ui.value) });
  $("#slider").slider({ min: -100, max: 0, value: -60, ...show("#val") });
  $("#high").slider({ min: 10, max: 110, value: 20, orientation: "vertical", ...show("#highval") });
  $("#val").text(-60);
  $("#highval").text(20);
  $("#spinner").spinner();
  $("#locked").spinner().on("keydown", (e) => e.preventDefault());
  $("#tags").autocomplete({ source: (ask, answer) => answer(["Tanzania", "Tajikistan", "Taiwan", "Togo"].filter((c) => c.toLowerCase().startsWith(ask.term.toLowerCase()))) });
  $("#speed").selectmenu();
  $("#sortable").sortable().disableSelection();
  for (let i = 1; i <= 9; i += 1) $("#grid").append(`<li style="float:left;width:100px;height:40px;margin:2px;background:#eee">N${i}</li>`);
  $("#grid").sortable();
  $("#box").draggable();
  $("#zone").droppable({ drop: () => $("#zone").text("Dropped") });
  document.body.dataset.ready = "yes";
});
