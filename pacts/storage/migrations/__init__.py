"""The schema's history: one revision a file in `versions/`, raw SQL, forward only. `schema.sql` is their sum."""
