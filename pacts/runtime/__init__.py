"""The runtime: the only room that drives a browser."""
