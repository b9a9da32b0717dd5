"""Video: bridges of meetings."""
