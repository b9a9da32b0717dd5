# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class Roles(Model):
    """Roles.

    Attributes:
        uri: A URI.
        auto_assigned: `false` if left out.
    """

    uri: str | Unset = UNSET
    id: str | Unset = UNSET
    auto_assigned: bool | Unset = UNSET
    display_name: str | Unset = UNSET
    site_compatible: bool | Unset = UNSET
    site_restricted: bool | Unset = UNSET
