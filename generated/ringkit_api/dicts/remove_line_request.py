# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TypedDict


class RemoveLineRequestDict(TypedDict):
    """`RemoveLineRequest` as a dict."""

    keep_assets_in_inventory: bool
    """Keep both in the inventory; with `false` they leave the account. `true` if left out."""
