"""HTTP messages: requests, answers, errors, pages and multipart bodies, without state."""
