# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ringkit._unset import Unset


class EditPagingGroupRequestDict(TypedDict):
    """`EditPagingGroupRequest` as a dict."""

    added_user_ids: NotRequired[Sequence[str | int | Unset]]
    """Extensions that may speak to the group from now on."""
    removed_user_ids: NotRequired[Sequence[str | int | Unset]]
    """Extensions that may speak to it no longer."""
    added_device_ids: NotRequired[Sequence[str | int | Unset]]
    """Devices that play the group from now on, from `rc.api.devices.list_extension_devices`."""
    removed_device_ids: NotRequired[Sequence[str | int | Unset]]
    """Devices that play it no longer."""
