"""Measurements against peers: `make bench`. Ratios only, measured side by side; never a test."""
