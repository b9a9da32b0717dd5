# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import NotRequired, TypedDict


class RolesCountryResourceDict(TypedDict):
    """`RolesCountryResource` as a dict."""

    uri: NotRequired[str]
    """Address of this record on the platform. A URI."""
    id: NotRequired[str]
    """Identifier, as other operations take it."""
    name: NotRequired[str]
    """Name as people see it."""
    iso_code: NotRequired[str]
    """Country, two letters of ISO 3166. 2 characters."""
    calling_code: NotRequired[str]
    """Code to dial for the country, without `+`."""
    emergency_calling: NotRequired[bool]
    """Whether emergency services can be called."""
    number_selling: NotRequired[bool]
    """Whether numbers of the country are sold."""
    login_allowed: NotRequired[bool]
    """Whether users can log in with numbers of the country."""
    free_softphone_line: NotRequired[bool]
    """Whether a line for the softphone costs nothing."""
    signup_allowed: NotRequired[bool]
    """Whether an account can be opened there."""
