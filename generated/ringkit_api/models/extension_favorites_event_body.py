# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class ExtensionFavoritesEventBody(Model):
    """Extension favorites event body."""

    extension_id: str | Unset = UNSET
    owner_id: str | Unset = UNSET
