# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import NotRequired, TypedDict


class DeviceInfoRequestDict(TypedDict):
    """`DeviceInfoRequest` as a dict."""

    id: NotRequired[str]
    """The `id` of the device from an earlier registration; a new device is made without it."""
    app_external_id: NotRequired[str]
    """Name of the push certificate; applications on iOS only."""
    computer_name: NotRequired[str]
    """Name of the computer that the softphone runs on."""
    serial: NotRequired[str]
    """Serial number of the phone or of the installation; softphones and mobile applications."""
