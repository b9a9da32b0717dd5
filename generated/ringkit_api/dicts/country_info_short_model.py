# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import NotRequired, TypedDict


class CountryInfoShortModelDict(TypedDict):
    """`CountryInfoShortModel` as a dict."""

    id: NotRequired[str]
    uri: NotRequired[str]
    """A URI."""
    name: NotRequired[str]
    iso_code: NotRequired[str]
    """2 characters."""
    calling_code: NotRequired[str]
