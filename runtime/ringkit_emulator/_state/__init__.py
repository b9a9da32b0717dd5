"""State of the emulated platform: accounts, messages, calls and other resources; no HTTP."""
