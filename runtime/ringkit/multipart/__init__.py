"""Multipart bodies: writing requests, reading answers."""
