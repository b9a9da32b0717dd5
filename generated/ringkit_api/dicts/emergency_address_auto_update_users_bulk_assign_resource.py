# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence


class EmergencyAddressAutoUpdateUsersBulkAssignResourceDict(TypedDict):
    """`EmergencyAddressAutoUpdateUsersBulkAssignResource` as a dict."""

    enabled_user_ids: NotRequired[Sequence[str]]
    """`id` of each extension for which updates are turned on."""
    disabled_user_ids: NotRequired[Sequence[str]]
    """`id` of each extension for which updates are turned off."""
