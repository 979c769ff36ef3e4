"""The step language: from a canonical requirement to a typed plan, without a model and without side effects."""
