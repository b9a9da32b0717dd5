"""The two clients, `RingCentral` and `AsyncRingCentral`."""
