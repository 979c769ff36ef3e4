"""Telemetry: spans, logs and redaction; knows nothing of LangGraph."""
