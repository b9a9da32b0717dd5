# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class AssignedCountryInfo(Model):
    """Country of an extension.

    Attributes:
        id: Identifier of the country.
        uri: Address of this record on the platform. A URI.
        iso_code: Two-letter code of the country. 2 characters.
        name: Name of the country.
    """

    id: str | Unset = UNSET
    """Identifier of the country."""
    uri: str | Unset = UNSET
    """Address of this record on the platform."""
    iso_code: str | Unset = UNSET
    """Two-letter code of the country."""
    name: str | Unset = UNSET
    """Name of the country."""
