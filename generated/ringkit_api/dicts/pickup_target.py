# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TypedDict


class PickupTargetDict(TypedDict):
    """`PickupTarget` as a dict."""

    device_id: str
