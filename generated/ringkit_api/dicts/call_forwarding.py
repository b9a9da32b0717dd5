# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ringkit._unset import Unset
    from ringkit_api.enumerations import ForwardingPhoneNumberTypeEnum
    from ringkit_api.models.create_forwarding_number_device_info import (
        CreateForwardingNumberDeviceInfo,
    )
    from ringkit_api.models.forwarding_number_id import ForwardingNumberId


class CreateForwardingNumberDeviceInfoDict(TypedDict):
    """`CreateForwardingNumberDeviceInfo` as a dict."""

    id: NotRequired[str | int | Unset]
    """`id` of the device, from `rc.api.devices.list_extension_devices`."""


class CreateForwardingNumberRequestDict(TypedDict):
    """`CreateForwardingNumberRequest` as a dict."""

    id: NotRequired[str | int | Unset]
    """Identifier; the platform makes one."""
    flip_number: NotRequired[int]
    """Digit to dial for moving a call there."""
    phone_number: NotRequired[str]
    """Number to forward to, in E.164; not together with `device`."""
    label: NotRequired[str]
    """Name of the number; not used if `type` is given. At most 60 characters."""
    type: NotRequired[ForwardingPhoneNumberTypeEnum]
    """Kind of the phone, which also names it. `"Other"` if left out."""
    device: NotRequired[CreateForwardingNumberDeviceInfo | CreateForwardingNumberDeviceInfoDict]
    """Device of another extension to forward to, for the type `PhoneLine`; not together with
        `phone_number`."""


class DeleteForwardingNumbersRequestDict(TypedDict):
    """`DeleteForwardingNumbersRequest` as a dict."""

    records: NotRequired[Sequence[ForwardingNumberId | ForwardingNumberIdDict]]
    """The numbers to be deleted."""


class ForwardingNumberIdDict(TypedDict):
    """`ForwardingNumberId` as a dict."""

    forwarding_number_id: NotRequired[str | int | Unset]
    """`id` of the number, from `list_forwarding_numbers`."""


class UpdateForwardingNumberRequestDict(TypedDict):
    """`UpdateForwardingNumberRequest` as a dict."""

    phone_number: NotRequired[str]
    """Number to forward to, in E.164."""
    label: NotRequired[str]
    """Text by which people tell it from others. At most 60 characters."""
    flip_number: NotRequired[str]
    """Digit to dial for moving a call there."""
    type: NotRequired[ForwardingPhoneNumberTypeEnum]
    """Kind of the phone, which also names it."""
