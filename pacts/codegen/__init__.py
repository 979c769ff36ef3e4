"""From an executed plan to files a team keeps: a Playwright test in Python or TypeScript, and a Gherkin feature."""
