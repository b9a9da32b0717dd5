"""The way of a call: attempts, retries, redirects, deadlines."""
