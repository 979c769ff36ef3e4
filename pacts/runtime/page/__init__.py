"""The code that runs inside a web page, as JavaScript files; `pacts.runtime.page_scripts` loads them."""
