"""Requests of `ringkit api`: made of options, sent or shown, and their answers."""
