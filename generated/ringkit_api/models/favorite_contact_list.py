# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Page, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.favorite_contact_resource import FavoriteContactResource


@model
class FavoriteContactList(Page["FavoriteContactResource"]):
    """Favorite contact list.

    Attributes:
        uri: Address of this record on the platform. A URI.
        records: Favourites, in the order that the user sees.
    """

    uri: str | Unset = UNSET
    """Address of this record on the platform."""
    records: list[FavoriteContactResource] | Unset = UNSET
    """Favourites, in the order that the user sees."""
