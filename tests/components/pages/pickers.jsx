import React, { useState } from "react";
import { createRoot } from "react-dom/client";
import flatpickr from "flatpickr";
import "flatpickr/dist/flatpickr.css";
import DatePicker from "react-datepicker";
import "react-datepicker/dist/react-datepicker.css";
import Select from "react-select";

const colours = ["Red", "Dark Red", "Green", "Blue"].map((c) => ({ value: c.toLowerCase(), label: c }));

const App = () => {
  const [day, setDay] = useState(null);
  return (
    <div style={{ width: 300, padding: 20 }}>
      <label>Arrival <DatePicker id="arrival" selected={day} onChange={setDay} /></label>
      <label>Colour <Select inputId="colour" options={colours} /></label>
      <label>Colours <Select inputId="colours" options={colours} isMulti /></label>
    </div>
  );
};
createRoot(document.getElementById("root")).render(<App />);
document.body.insertAdjacentHTML("beforeend", "<label>Flight <input id=flight></label><label>Hotel <input id=hotel></label>");
flatpickr("#flight", {});
flatpickr("#hotel", { allowInput: true, dateFormat: "d.m.Y" });
