# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TypedDict


class SiteBasicInfoDict(TypedDict):
    """`SiteBasicInfo` as a dict."""

    id: str
    """Identifier, as other operations take it."""
    name: str
    """Name as people see it."""
