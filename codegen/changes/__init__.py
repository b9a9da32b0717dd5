"""Compares two editions of the description as users of the package see them. Pure."""
