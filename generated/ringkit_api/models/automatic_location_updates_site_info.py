# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, member, model


@model
class AutomaticLocationUpdatesSiteInfo(Model):
    """Site of a network, device or user.

    Attributes:
        id: Identifier, as other operations take it.
        uri: Address of this record on the platform. A URI.
        name: Name as people see it.
        code: Code of the site that is dialled before extension numbers, if it has one.
    """

    id: str | Unset = UNSET
    """Identifier, as other operations take it."""
    uri: str | Unset = UNSET
    """Address of this record on the platform."""
    name: str | Unset = UNSET
    """Name as people see it."""
    code: str | Unset = member(default=UNSET, secret=True)
    """Code of the site that is dialled before extension numbers, if it has one."""
