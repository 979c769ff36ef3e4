"""Storage: the only room that speaks SQL or Redis."""
