"""True claims about pages, each with a change of the page that makes it false, and false claims beside them."""
