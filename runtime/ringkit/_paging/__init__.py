"""Lists in pages, and lists that are kept in step. Used by the clients."""
