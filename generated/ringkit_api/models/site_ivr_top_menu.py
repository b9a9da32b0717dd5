# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class SiteIVRTopMenu(Model):
    """Menu that answers.

    Attributes:
        id: Identifier, as other operations take it.
        uri: Address of this record on the platform. A URI.
        name: Name of the menu.
    """

    id: str | Unset = UNSET
    """Identifier, as other operations take it."""
    uri: str | Unset = UNSET
    """Address of this record on the platform."""
    name: str | Unset = UNSET
    """Name of the menu."""
