"""Waiting for what the platform has accepted: messages, batches of texts, tasks, calls."""
