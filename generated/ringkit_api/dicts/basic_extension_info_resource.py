# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import NotRequired, TypedDict


class BasicExtensionInfoResourceDict(TypedDict):
    """`BasicExtensionInfoResource` as a dict."""

    id: NotRequired[str]
    """Identifier, as other operations take it."""
    name: NotRequired[str]
    """Name as people see it."""
    extension_number: NotRequired[str]
    """Short number that is dialled inside the account."""
