# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ringkit_api.dicts.favorite_contact_resource import FavoriteContactResourceDict
    from ringkit_api.models.favorite_contact_resource import FavoriteContactResource


class FavoriteCollectionDict(TypedDict):
    """`FavoriteCollection` as a dict."""

    records: NotRequired[Sequence[FavoriteContactResource | FavoriteContactResourceDict]]
    """All favourites, in the order that the user sees."""
