# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import NotRequired, TypedDict


class FavoriteContactResourceDict(TypedDict):
    """`FavoriteContactResource` as a dict."""

    id: NotRequired[int]
    extension_id: NotRequired[str]
    account_id: NotRequired[str]
    contact_id: NotRequired[str]
