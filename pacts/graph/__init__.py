"""The graph: state, context, shape and routing."""
