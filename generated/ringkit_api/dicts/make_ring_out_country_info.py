# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import NotRequired, TypedDict


class MakeRingOutCountryInfoDict(TypedDict):
    """`MakeRingOutCountryInfo` as a dict."""

    id: NotRequired[str]
    """`id` of the country, from `rc.api.regional_settings.list_countries`."""
