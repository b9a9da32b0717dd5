# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import NotRequired, TypedDict


class DeviceInfoRequestDict(TypedDict):
    """`DeviceInfoRequest` as a dict."""

    id: NotRequired[str]
    app_external_id: NotRequired[str]
    computer_name: NotRequired[str]
    serial: NotRequired[str]
