# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import NotRequired, TypedDict


class AssignedRoleResourceDict(TypedDict):
    """`AssignedRoleResource` as a dict."""

    id: NotRequired[str]
    auto_assigned: NotRequired[bool]
    """`false` if left out."""
    display_name: NotRequired[str]
    site_compatible: NotRequired[bool]
    site_restricted: NotRequired[bool]
