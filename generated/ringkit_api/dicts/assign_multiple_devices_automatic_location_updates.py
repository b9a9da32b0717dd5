# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence


class AssignMultipleDevicesAutomaticLocationUpdatesDict(TypedDict):
    """`AssignMultipleDevicesAutomaticLocationUpdates` as a dict."""

    enabled_device_ids: NotRequired[Sequence[str]]
    """`id` of each device for which updates are turned on."""
    disabled_device_ids: NotRequired[Sequence[str]]
    """`id` of each device for which updates are turned off."""
