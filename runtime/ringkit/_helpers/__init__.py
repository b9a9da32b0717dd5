"""Helpers for common tasks: texts, faxes, RingOut. Reached through the clients."""
