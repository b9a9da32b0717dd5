# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class CountryInfoShortModel(Model):
    """A country.

    Attributes:
        id: The `id` of a country, from `rc.api.regional_settings.list_countries`.
        uri: Address of this record on the platform. A URI.
        name: Name of the country.
        iso_code: Two-letter code of the country. 2 characters.
        calling_code: Digits after the plus of its numbers.
    """

    id: str | Unset = UNSET
    """The `id` of a country, from `rc.api.regional_settings.list_countries`."""
    uri: str | Unset = UNSET
    """Address of this record on the platform."""
    name: str | Unset = UNSET
    """Name of the country."""
    iso_code: str | Unset = UNSET
    """Two-letter code of the country."""
    calling_code: str | Unset = UNSET
    """Digits after the plus of its numbers."""
