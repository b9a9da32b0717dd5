"""Webhooks: notifications posted to an address that has agreed to hear them (facts 9.4)."""
