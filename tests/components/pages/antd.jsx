import React, { useState } from "react";
import { createRoot } from "react-dom/client";
import { Checkbox, DatePicker, InputNumber, Radio, Select, Slider, Switch, TreeSelect, Upload } from "antd";

const people = ["Ann", "Bob", "Cleo", "Dan"].map((name) => ({ value: name.toLowerCase(), label: name }));
const many = Array.from({ length: 2000 }, (_, i) => ({ value: i, label: `Item ${i}` }));

const App = () => {
  const [level, setLevel] = useState(20);
  return (
    <div style={{ display: "grid", gap: 12, width: 320, padding: 20 }}>
      <Select id="person" options={people} />
      <Select id="search" showSearch optionFilterProp="label" options={people} />
      <Select id="team" mode="multiple" options={people} />
      <Select id="long" options={many} />
      <DatePicker id="day" />
      <DatePicker id="month-only" inputReadOnly />
      <div id="level"><Slider value={level} onChange={setLevel} /></div>
      <p id="shown-level">{level}</p>
      <InputNumber id="count" min={0} max={10} defaultValue={3} />
      <Checkbox id="agree">I agree</Checkbox>
      <Switch id="sound" />
      <Radio.Group id="size" options={["Small", "Large"]} />
      <Upload.Dragger id="drop" beforeUpload={() => false}><p>Drop files here</p></Upload.Dragger>
    </div>
  );
};
createRoot(document.getElementById("root")).render(<App />);
