"""The authorization server: apps, credentials, sessions and tokens, without HTTP."""
