"""What is measured: one module per subject, each with its `CASES`."""
