"""Helpers for common tasks: texts, faxes, RingOut, presence. Reached through the clients."""
