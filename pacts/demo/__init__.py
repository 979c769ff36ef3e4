"""The demo: a small but honest shop to try PACTS on, and requirements written for it."""
