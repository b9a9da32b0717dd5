# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from ringkit_api.dicts.create_forwarding_number_device_info import (
        CreateForwardingNumberDeviceInfoDict,
    )
    from ringkit_api.enumerations import ForwardingPhoneNumberTypeEnum
    from ringkit_api.models.create_forwarding_number_device_info import (
        CreateForwardingNumberDeviceInfo,
    )


class CreateForwardingNumberRequestDict(TypedDict):
    """`CreateForwardingNumberRequest` as a dict."""

    id: NotRequired[str]
    flip_number: NotRequired[int]
    phone_number: NotRequired[str]
    label: NotRequired[str]
    """At most 60 characters."""
    type: NotRequired[ForwardingPhoneNumberTypeEnum]
    """`"Other"` if left out."""
    device: NotRequired[CreateForwardingNumberDeviceInfo | CreateForwardingNumberDeviceInfoDict]
