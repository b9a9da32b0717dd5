"""The clients: `RingCentral` and `AsyncRingCentral`."""
