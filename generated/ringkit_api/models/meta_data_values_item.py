# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import Model, model


@model
class MetaDataValuesItem(Model):
    """Value that was attached to a call.

    Attributes:
        id: Identifier, as other operations take it.
        value: The value.
    """

    id: str
    """Identifier, as other operations take it."""
    value: str
    """The value."""
