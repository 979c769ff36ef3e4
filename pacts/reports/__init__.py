"""What people and machines read after a run: one HTML file, a suite's overview, JUnit XML, JSON, Markdown."""
