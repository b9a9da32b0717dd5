"""The authorization server: apps, credentials, sessions and tokens; plain Python, no HTTP."""
