"""Paging: iterating all pages of a list operation, and synchronisation by token."""
