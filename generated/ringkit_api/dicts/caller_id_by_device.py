# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from ringkit_api.dicts.caller_id_data import CallerIdDataDict
    from ringkit_api.dicts.caller_id_device_info import CallerIdDeviceInfoDict
    from ringkit_api.models.caller_id_data import CallerIdData
    from ringkit_api.models.caller_id_device_info import CallerIdDeviceInfo


class CallerIdByDeviceDict(TypedDict):
    """`CallerIdByDevice` as a dict."""

    device: NotRequired[CallerIdDeviceInfo | CallerIdDeviceInfoDict]
    """The phone."""
    caller_id: NotRequired[CallerIdData | CallerIdDataDict]
    """What is shown."""
