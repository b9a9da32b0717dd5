# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ringkit_api.dicts.update_device_phone_info import UpdateDevicePhoneInfoDict
    from ringkit_api.models.update_device_phone_info import UpdateDevicePhoneInfo


class DeviceUpdatePhoneLinesInfoDict(TypedDict):
    """`DeviceUpdatePhoneLinesInfo` as a dict."""

    phone_lines: NotRequired[Sequence[UpdateDevicePhoneInfo | UpdateDevicePhoneInfoDict]]
    """The lines."""
