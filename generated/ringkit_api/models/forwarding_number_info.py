# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ringkit._model import UNSET, Model, Unset, model
from ringkit_api.enumerations import ForwardingPhoneNumberTypeEnum

if TYPE_CHECKING:
    from ringkit_api.models.create_forwarding_number_device_info import (
        CreateForwardingNumberDeviceInfo,
    )
    from ringkit_api.models.forwarding_number_extension_info import ForwardingNumberExtensionInfo

ForwardingNumberInfoFeatures = Literal["CallFlip", "CallForwarding"]


@model
class ForwardingNumberInfo(Model):
    """A number to which calls can be forwarded.

    Attributes:
        id: Identifier, as other operations take it.
        uri: Address of this record on the platform. A URI.
        phone_number: Phone number in E.164, with `+` and country code.
        label: Text by which people tell it from others. At most 60 characters.
        features: What the number can be used for.
        flip_number: Digit to dial for moving a call there.
        device: Device behind the number, for the type `PhoneLine`.
        type: Kind of the phone.
        extension: Extension behind the number, for the type `ExtensionApps`.
    """

    id: str
    """Identifier, as other operations take it."""
    uri: str | Unset = UNSET
    """Address of this record on the platform."""
    phone_number: str | Unset = UNSET
    """Phone number in E.164, with `+` and country code."""
    label: str | Unset = UNSET
    """Text by which people tell it from others."""
    features: list[ForwardingNumberInfoFeatures] | Unset = UNSET
    """What the number can be used for."""
    flip_number: str | Unset = UNSET
    """Digit to dial for moving a call there."""
    device: CreateForwardingNumberDeviceInfo | Unset = UNSET
    """Device behind the number, for the type `PhoneLine`."""
    type: ForwardingPhoneNumberTypeEnum | Unset = UNSET
    """Kind of the phone."""
    extension: ForwardingNumberExtensionInfo | Unset = UNSET
    """Extension behind the number, for the type `ExtensionApps`."""
