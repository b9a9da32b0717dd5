# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class RolesTimezoneResource(Model):
    """A time zone.

    Attributes:
        uri: Address of this record on the platform. A URI.
        id: Identifier, as other operations take it.
        name: Name as people see it.
        description: Meaning of the name, such as the region.
        bias: Minutes by which the time zone differs from UTC.
    """

    uri: str | Unset = UNSET
    """Address of this record on the platform."""
    id: str | Unset = UNSET
    """Identifier, as other operations take it."""
    name: str | Unset = UNSET
    """Name as people see it."""
    description: str | Unset = UNSET
    """Meaning of the name, such as the region."""
    bias: str | Unset = UNSET
    """Minutes by which the time zone differs from UTC."""
