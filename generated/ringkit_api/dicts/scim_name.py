# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TypedDict


class ScimNameDict(TypedDict):
    """`ScimName` as a dict."""

    family_name: str
    """Last name."""
    given_name: str
    """First name."""
