"""Authorization: the OAuth endpoints, the login page, discovery documents."""
