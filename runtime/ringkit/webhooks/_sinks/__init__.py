"""Sinks that store notifications in Redis and in brokers, and consumers of what they stored."""
