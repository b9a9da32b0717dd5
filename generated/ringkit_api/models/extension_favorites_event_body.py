# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class ExtensionFavoritesEventBody(Model):
    """Extension whose favourite contacts changed.

    Attributes:
        extension_id: `id` of the extension.
        owner_id: `id` of the extension that owns it.
    """

    extension_id: str | Unset = UNSET
    """`id` of the extension."""
    owner_id: str | Unset = UNSET
    """`id` of the extension that owns it."""
