# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class CountryInfoDictionaryModel(Model):
    """Country, and what the platform offers in it.

    Attributes:
        id: Identifier, as other operations take it.
        uri: Address of this record on the platform. A URI.
        name: Name as people see it.
        iso_code: Country, two letters of ISO 3166. 2 characters.
        calling_code: Code to dial for the country, without `+`.
        emergency_calling: Whether emergency services can be called, and need an address.
        number_selling: Whether numbers of the country can be had.
        login_allowed: Whether people can log in with a number of the country.
        signup_allowed: Whether accounts can be opened in the country.
        free_softphone_line: Whether a line for applications is without charge.
        local_dialing: Whether numbers can be dialled without area code.
    """

    id: str | Unset = UNSET
    """Identifier, as other operations take it."""
    uri: str | Unset = UNSET
    """Address of this record on the platform."""
    name: str | Unset = UNSET
    """Name as people see it."""
    iso_code: str | Unset = UNSET
    """Country, two letters of ISO 3166."""
    calling_code: str | Unset = UNSET
    """Code to dial for the country, without `+`."""
    emergency_calling: bool | Unset = UNSET
    """Whether emergency services can be called, and need an address."""
    number_selling: bool | Unset = UNSET
    """Whether numbers of the country can be had."""
    login_allowed: bool | Unset = UNSET
    """Whether people can log in with a number of the country."""
    signup_allowed: bool | Unset = UNSET
    """Whether accounts can be opened in the country."""
    free_softphone_line: bool | Unset = UNSET
    """Whether a line for applications is without charge."""
    local_dialing: bool | Unset = UNSET
    """Whether numbers can be dialled without area code."""
