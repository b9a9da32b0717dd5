"""State files: the accounts of an emulator and what is in them, written in YAML or JSON."""
