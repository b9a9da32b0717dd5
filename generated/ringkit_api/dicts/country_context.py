# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import NotRequired, TypedDict


class CountryContextDict(TypedDict):
    """`CountryContext` as a dict."""

    iso_code: NotRequired[str]
    """2 characters."""
    calling_code: NotRequired[str]
