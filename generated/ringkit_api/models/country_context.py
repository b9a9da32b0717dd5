# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class CountryContext(Model):
    """A country.

    Attributes:
        iso_code: Country, two letters of ISO 3166; the only member that is read in a request. 2
            characters.
        name: Name as people see it. Read-only.
        calling_code: Code to dial for the country, without `+`.
    """

    iso_code: str | Unset = UNSET
    """Country, two letters of ISO 3166; the only member that is read in a request."""
    name: str | Unset = UNSET
    """Name as people see it."""
    calling_code: str | Unset = UNSET
    """Code to dial for the country, without `+`."""
