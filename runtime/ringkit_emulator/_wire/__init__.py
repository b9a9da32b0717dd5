"""The forms of HTTP: requests, answers, errors, pages, parts. Knows nothing of the state."""
