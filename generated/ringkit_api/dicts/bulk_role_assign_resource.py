# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence


class BulkRoleAssignResourceDict(TypedDict):
    """`BulkRoleAssignResource` as a dict."""

    site_restricted: NotRequired[bool]
    """Whether the role is limited to the sites of the users."""
    site_compatible: NotRequired[bool]
    """Whether the role can be limited to sites."""
    uri: NotRequired[str]
    """Address of this record on the platform. A URI."""
    added_extension_ids: NotRequired[Sequence[str]]
    """Users who get the role."""
    removed_extension_ids: NotRequired[Sequence[str]]
    """Users who lose the role."""
