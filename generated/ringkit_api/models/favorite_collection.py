# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.favorite_contact_resource import FavoriteContactResource


@model
class FavoriteCollection(Model):
    """The whole list of favourites.

    Attributes:
        records: All favourites, in the order that the user sees.
    """

    records: list[FavoriteContactResource] | Unset = UNSET
    """All favourites, in the order that the user sees."""
