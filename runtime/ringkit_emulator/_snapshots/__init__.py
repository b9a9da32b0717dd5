"""Snapshots: the whole state of a platform as JSON, from which it can be restored."""
