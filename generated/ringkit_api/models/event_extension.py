# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class EventExtension(Model):
    """Extension, by its `id`.

    Attributes:
        id: Identifier, as other operations take it.
    """

    id: str | Unset = UNSET
    """Identifier, as other operations take it."""
