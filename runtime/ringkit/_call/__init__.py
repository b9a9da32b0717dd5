"""Calls as values: arguments, request bodies, decoding of results."""
