# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class RolesCountryResource(Model):
    """Roles country resource.

    Attributes:
        uri: A URI.
        iso_code: 2 characters.
    """

    uri: str | Unset = UNSET
    id: str | Unset = UNSET
    name: str | Unset = UNSET
    iso_code: str | Unset = UNSET
    calling_code: str | Unset = UNSET
    emergency_calling: bool | Unset = UNSET
    number_selling: bool | Unset = UNSET
    login_allowed: bool | Unset = UNSET
    free_softphone_line: bool | Unset = UNSET
    signup_allowed: bool | Unset = UNSET
