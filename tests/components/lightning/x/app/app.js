import { LightningElement } from "lwc";

const ACCOUNTS = ["Acme", "Acme Partners", "Burlington Textiles", "United Oil"];

export default class App extends LightningElement {
  status = "new";
  day = "";
  text = "";
  account = "";
  found = [];
  statuses = ["New", "In Progress", "Finished"].map((label) => ({ label, value: label.toLowerCase() }));

  choose(event) {
    this.status = event.detail.value;
  }

  date(event) {
    this.day = event.detail.value;
  }

  search(event) {
    this.text = event.detail.text;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      const hits = ACCOUNTS.filter((name) => name.toLowerCase().includes(this.text.toLowerCase()));
      this.found = hits.map((name) => ({ type: "option-card", text: name, subText: "Account", value: name, iconName: "standard:account" }));
    }, 200);
  }

  pick(event) {
    this.account = event.detail.value;
    this.text = event.detail.value;
  }
}
