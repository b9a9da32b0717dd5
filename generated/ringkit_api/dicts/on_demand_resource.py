# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import NotRequired, TypedDict


class OnDemandResourceDict(TypedDict):
    """`OnDemandResource` as a dict."""

    enabled: NotRequired[bool]
    """Whether users can record calls."""
    retention_period: NotRequired[int]
    """Days for which recordings are kept."""
