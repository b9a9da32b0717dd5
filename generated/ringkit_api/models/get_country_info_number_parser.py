# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class GetCountryInfoNumberParser(Model):
    """Country of a number.

    Attributes:
        id: Identifier, as other operations take it.
        uri: Address of this record on the platform. A URI.
        calling_code: Code to dial for the country, without `+`.
        iso_code: Country, two letters of ISO 3166. 2 characters.
        name: Name as people see it.
    """

    id: str | Unset = UNSET
    """Identifier, as other operations take it."""
    uri: str | Unset = UNSET
    """Address of this record on the platform."""
    calling_code: str | Unset = UNSET
    """Code to dial for the country, without `+`."""
    iso_code: str | Unset = UNSET
    """Country, two letters of ISO 3166."""
    name: str | Unset = UNSET
    """Name as people see it."""
