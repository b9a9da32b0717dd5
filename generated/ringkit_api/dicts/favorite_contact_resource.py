# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import NotRequired, TypedDict


class FavoriteContactResourceDict(TypedDict):
    """`FavoriteContactResource` as a dict."""

    id: NotRequired[int]
    """Position of the favourite in the list."""
    extension_id: NotRequired[str]
    """Extension id of a colleague."""
    account_id: NotRequired[str]
    """Account of the colleague, if it is another one of the federation."""
    contact_id: NotRequired[str]
    """The `id` of a personal contact."""
