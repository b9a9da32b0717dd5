"""The web console: its pages, and the live feed that they show."""
