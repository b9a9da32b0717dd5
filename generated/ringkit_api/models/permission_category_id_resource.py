# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class PermissionCategoryIdResource(Model):
    """Group of permissions, by its id.

    Attributes:
        uri: Address of this record on the platform. A URI.
        id: Identifier, as other operations take it.
    """

    uri: str | Unset = UNSET
    """Address of this record on the platform."""
    id: str | Unset = UNSET
    """Identifier, as other operations take it."""
