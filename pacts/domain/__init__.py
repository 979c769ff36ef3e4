"""The vocabulary every room shares: frozen, serialisable records and nothing that acts."""
