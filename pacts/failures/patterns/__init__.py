"""One failure pattern a file: a module here that has a `PATTERN` is in the registry."""
