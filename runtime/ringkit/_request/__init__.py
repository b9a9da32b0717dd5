"""Sends a call: attempts, retries, redirects, deadline."""
