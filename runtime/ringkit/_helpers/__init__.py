"""Helpers for common tasks: texts, faxes. Reached through the clients."""
