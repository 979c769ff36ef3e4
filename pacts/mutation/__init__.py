"""The mutation gate: a kept test is run on the application with faults put in, and the share it catches is told."""
