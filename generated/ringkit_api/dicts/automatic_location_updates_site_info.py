# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import NotRequired, TypedDict


class AutomaticLocationUpdatesSiteInfoDict(TypedDict):
    """`AutomaticLocationUpdatesSiteInfo` as a dict."""

    id: NotRequired[str]
    """Identifier, as other operations take it."""
    uri: NotRequired[str]
    """Address of this record on the platform. A URI."""
    name: NotRequired[str]
    """Name as people see it."""
    code: NotRequired[str]
    """Code of the site that is dialled before extension numbers, if it has one."""
