"""Component helpers: one file for each kind of control, all behind `component.Component`."""
