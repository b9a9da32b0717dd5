"""What the published description says, read at run time. Imports nothing else of the emulator."""
