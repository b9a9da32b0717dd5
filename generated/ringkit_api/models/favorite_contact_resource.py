# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class FavoriteContactResource(Model):
    """Favorite contact resource."""

    id: int | Unset = UNSET
    extension_id: str | Unset = UNSET
    account_id: str | Unset = UNSET
    contact_id: str | Unset = UNSET
