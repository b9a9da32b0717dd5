# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class PermissionCategoryResource(Model):
    """A group of permissions.

    Attributes:
        uri: Address of this record on the platform. A URI.
        id: Identifier, as other operations take it.
        display_name: Name that applications show.
        description: Text that says what it is for.
    """

    uri: str | Unset = UNSET
    """Address of this record on the platform."""
    id: str | Unset = UNSET
    """Identifier, as other operations take it."""
    display_name: str | Unset = UNSET
    """Name that applications show."""
    description: str | Unset = UNSET
    """Text that says what it is for."""
