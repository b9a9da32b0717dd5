# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class IvrMenuExtensionInfo(Model):
    """Extension that a key leads to.

    Attributes:
        uri: Address of this record on the platform. A URI.
        id: Extension id.
        name: Name as people see it.
        pin: PIN of the extension.
    """

    uri: str | Unset = UNSET
    """Address of this record on the platform."""
    id: str | Unset = UNSET
    """Extension id."""
    name: str | Unset = UNSET
    """Name as people see it."""
    pin: str | Unset = UNSET
    """PIN of the extension."""
