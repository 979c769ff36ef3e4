"""Selector memory: what earlier runs knew, in two layers, either of which may be slow, broken or gone."""
