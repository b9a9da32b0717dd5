"""The ways for notifications to come in."""
