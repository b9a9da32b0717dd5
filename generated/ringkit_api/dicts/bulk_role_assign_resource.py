# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence


class BulkRoleAssignResourceDict(TypedDict):
    """`BulkRoleAssignResource` as a dict."""

    site_restricted: NotRequired[bool]
    site_compatible: NotRequired[bool]
    uri: NotRequired[str]
    """A URI."""
    added_extension_ids: NotRequired[Sequence[str]]
    removed_extension_ids: NotRequired[Sequence[str]]
