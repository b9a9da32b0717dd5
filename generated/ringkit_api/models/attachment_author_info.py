# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class AttachmentAuthorInfo(Model):
    """Author of a card.

    Attributes:
        name: Name as people see it.
        uri: Address that the name links to. A URI.
        icon_uri: Picture of the author. A URI.
    """

    name: str | Unset = UNSET
    """Name as people see it."""
    uri: str | Unset = UNSET
    """Address that the name links to."""
    icon_uri: str | Unset = UNSET
    """Picture of the author."""
