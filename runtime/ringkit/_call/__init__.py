"""Calls as values: their arguments, their bodies, and how answers are decoded."""
