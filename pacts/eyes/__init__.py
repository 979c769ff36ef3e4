"""Which element of a look a written target means, and how to find it again; it sees snapshots, never a browser."""
