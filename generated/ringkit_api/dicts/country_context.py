# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import NotRequired, TypedDict


class CountryContextDict(TypedDict):
    """`CountryContext` as a dict."""

    iso_code: NotRequired[str]
    """Country, two letters of ISO 3166; the only member that is read in a request. 2 characters."""
    calling_code: NotRequired[str]
    """Code to dial for the country, without `+`."""
