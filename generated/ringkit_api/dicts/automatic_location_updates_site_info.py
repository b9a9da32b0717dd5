# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import NotRequired, TypedDict


class AutomaticLocationUpdatesSiteInfoDict(TypedDict):
    """`AutomaticLocationUpdatesSiteInfo` as a dict."""

    id: NotRequired[str]
    uri: NotRequired[str]
    """A URI."""
    name: NotRequired[str]
    code: NotRequired[str]
