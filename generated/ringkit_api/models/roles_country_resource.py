# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class RolesCountryResource(Model):
    """A country, and what can be done there.

    Attributes:
        uri: Address of this record on the platform. A URI.
        id: Identifier, as other operations take it.
        name: Name as people see it.
        iso_code: Country, two letters of ISO 3166. 2 characters.
        calling_code: Code to dial for the country, without `+`.
        emergency_calling: Whether emergency services can be called.
        number_selling: Whether numbers of the country are sold.
        login_allowed: Whether users can log in with numbers of the country.
        free_softphone_line: Whether a line for the softphone costs nothing.
        signup_allowed: Whether an account can be opened there.
    """

    uri: str | Unset = UNSET
    """Address of this record on the platform."""
    id: str | Unset = UNSET
    """Identifier, as other operations take it."""
    name: str | Unset = UNSET
    """Name as people see it."""
    iso_code: str | Unset = UNSET
    """Country, two letters of ISO 3166."""
    calling_code: str | Unset = UNSET
    """Code to dial for the country, without `+`."""
    emergency_calling: bool | Unset = UNSET
    """Whether emergency services can be called."""
    number_selling: bool | Unset = UNSET
    """Whether numbers of the country are sold."""
    login_allowed: bool | Unset = UNSET
    """Whether users can log in with numbers of the country."""
    free_softphone_line: bool | Unset = UNSET
    """Whether a line for the softphone costs nothing."""
    signup_allowed: bool | Unset = UNSET
    """Whether an account can be opened there."""
