# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import NotRequired, TypedDict


class RolesCountryResourceDict(TypedDict):
    """`RolesCountryResource` as a dict."""

    uri: NotRequired[str]
    """A URI."""
    id: NotRequired[str]
    name: NotRequired[str]
    iso_code: NotRequired[str]
    """2 characters."""
    calling_code: NotRequired[str]
    emergency_calling: NotRequired[bool]
    number_selling: NotRequired[bool]
    login_allowed: NotRequired[bool]
    free_softphone_line: NotRequired[bool]
    signup_allowed: NotRequired[bool]
