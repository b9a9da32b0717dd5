"""What waits: flows and the effects they yield, HTTP, threads and tasks, the clock."""
