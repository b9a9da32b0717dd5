# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import NotRequired, TypedDict


class RolesTimezoneResourceDict(TypedDict):
    """`RolesTimezoneResource` as a dict."""

    uri: NotRequired[str]
    """Address of this record on the platform. A URI."""
    id: NotRequired[str]
    """Identifier, as other operations take it."""
    name: NotRequired[str]
    """Name as people see it."""
    description: NotRequired[str]
    """Meaning of the name, such as the region."""
    bias: NotRequired[str]
    """Minutes by which the time zone differs from UTC."""
