# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class LocationStateInfo(Model):
    """State of a place.

    Attributes:
        id: Identifier, as other operations take it.
        uri: Address of this record on the platform. A URI.
    """

    id: str | Unset = UNSET
    """Identifier, as other operations take it."""
    uri: str | Unset = UNSET
    """Address of this record on the platform."""
