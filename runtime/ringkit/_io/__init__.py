"""Input and output: flows and their effects, HTTP, background threads and tasks, the clock."""
