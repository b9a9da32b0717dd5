# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import NotRequired, TypedDict


class ContactCenterProviderDict(TypedDict):
    """`ContactCenterProvider` as a dict."""

    id: NotRequired[str]
    """Identifier of the provider."""
    name: NotRequired[str]
    """Name of the provider."""
