import React, { useState } from "react";
import { createRoot } from "react-dom/client";
import { Autocomplete, Checkbox, FormControl, FormControlLabel, InputLabel, MenuItem, Radio, RadioGroup, Select, Slider, Switch, TextField } from "@mui/material";
import { AdapterDayjs } from "@mui/x-date-pickers/AdapterDayjs";
import { LocalizationProvider, DatePicker, DesktopDatePicker, MobileDatePicker } from "@mui/x-date-pickers";

const countries = ["Brazil", "Chile", "Denmark", "Germany", "Ghana", "Greece", "New Zealand"];

const One = ({ id, label, options, multiple }) => {
  const [value, set] = useState(multiple ? [] : "");
  return (
    <FormControl sx={{ m: 1, minWidth: 200 }}>
      <InputLabel id={`${id}-label`}>{label}</InputLabel>
      <Select labelId={`${id}-label`} id={id} label={label} value={value} multiple={multiple} onChange={(e) => set(e.target.value)}>
        {options.map((o) => (
          <MenuItem key={o} value={o} disabled={o === "Ghana"}>{o}</MenuItem>
        ))}
      </Select>
    </FormControl>
  );
};

const App = () => {
  const [volume, setVolume] = useState(30);
  return (
    <LocalizationProvider dateAdapter={AdapterDayjs}>
      <One id="country" label="Country" options={countries} />
      <One id="many" label="Countries" options={countries} multiple />
      <Autocomplete id="city" options={["Berlin", "Bern", "Rome", "Rotterdam"]} sx={{ width: 300 }} renderInput={(p) => <TextField {...p} label="City" />} />
      <Autocomplete id="tags" multiple options={["red", "green", "blue"]} sx={{ width: 300 }} renderInput={(p) => <TextField {...p} label="Tags" />} />
      <DesktopDatePicker label="Start" />
      <MobileDatePicker label="Travel" />
      <Slider id="volume" aria-label="Volume" value={volume} onChange={(_, v) => setVolume(v)} step={5} />
      <p id="shown-volume">{volume}</p>
      <FormControlLabel control={<Checkbox />} label="Terms" />
      <FormControlLabel control={<Switch />} label="News" />
      <RadioGroup name="size"><FormControlLabel value="s" control={<Radio />} label="Small" /><FormControlLabel value="l" control={<Radio />} label="Large" /></RadioGroup>
    </LocalizationProvider>
  );
};
createRoot(document.getElementById("root")).render(<App />);
