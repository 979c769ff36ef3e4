"""Taking up a run where its process left it: books, page, and the step that was in flight."""
