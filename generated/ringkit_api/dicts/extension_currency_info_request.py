# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import NotRequired, TypedDict


class ExtensionCurrencyInfoRequestDict(TypedDict):
    """`ExtensionCurrencyInfoRequest` as a dict."""

    id: NotRequired[str]
    """Identifier of the currency."""
