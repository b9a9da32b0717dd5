"""Downloads: reading in chunks, resuming after a lost connection, writing complete files only."""
