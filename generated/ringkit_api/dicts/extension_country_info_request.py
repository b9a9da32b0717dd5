# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import NotRequired, TypedDict


class ExtensionCountryInfoRequestDict(TypedDict):
    """`ExtensionCountryInfoRequest` as a dict."""

    id: NotRequired[str]
    """The `id` of a country, from `rc.api.regional_settings.list_countries`."""
