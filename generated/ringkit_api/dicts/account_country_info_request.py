# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import NotRequired, TypedDict


class AccountCountryInfoRequestDict(TypedDict):
    """`AccountCountryInfoRequest` as a dict."""

    id: NotRequired[str]
    """`id` of the country, from `rc.api.regional_settings.list_countries`."""
    iso_code: NotRequired[str]
    """Country, two letters of ISO 3166."""
