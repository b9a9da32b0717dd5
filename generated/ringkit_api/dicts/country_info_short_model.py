# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import NotRequired, TypedDict


class CountryInfoShortModelDict(TypedDict):
    """`CountryInfoShortModel` as a dict."""

    id: NotRequired[str]
    """The `id` of a country, from `rc.api.regional_settings.list_countries`."""
    uri: NotRequired[str]
    """Address of this record on the platform. A URI."""
    name: NotRequired[str]
    """Name of the country."""
    iso_code: NotRequired[str]
    """Two-letter code of the country. 2 characters."""
    calling_code: NotRequired[str]
    """Digits after the plus of its numbers."""
