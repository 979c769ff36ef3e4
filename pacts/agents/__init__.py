"""The agents: one file each, one coroutine that reads state and returns a typed partial update."""
