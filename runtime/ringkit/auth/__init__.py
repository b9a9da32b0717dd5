"""Logging in and keeping the session alive."""
