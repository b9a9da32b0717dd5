"""What the emulated platform remembers: plain Python, the clock injected, no HTTP."""
