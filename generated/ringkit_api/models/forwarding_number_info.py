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
    """Forwarding number info.

    Attributes:
        uri: A URI.
        label: At most 60 characters.
    """

    id: str
    uri: str | Unset = UNSET
    phone_number: str | Unset = UNSET
    label: str | Unset = UNSET
    features: list[ForwardingNumberInfoFeatures] | Unset = UNSET
    flip_number: str | Unset = UNSET
    device: CreateForwardingNumberDeviceInfo | Unset = UNSET
    type: ForwardingPhoneNumberTypeEnum | Unset = UNSET
    extension: ForwardingNumberExtensionInfo | Unset = UNSET
