"""Shortcuts for what most programs do: texts, faxes, calls. Reached through the clients."""
