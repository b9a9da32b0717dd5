# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from typing import Literal

    from ringkit_api.dicts.comm_device_request import CommDeviceRequestDict
    from ringkit_api.dicts.comm_referenced_extension_resource import (
        CommReferencedExtensionResourceDict,
    )
    from ringkit_api.models.comm_device_request import CommDeviceRequest
    from ringkit_api.models.comm_referenced_extension_resource import (
        CommReferencedExtensionResource,
    )


class CommDeviceRingTargetRequestDict(TypedDict):
    """`CommDeviceRingTargetRequest` as a dict."""

    type: Literal["DeviceRingTarget"]
    """Kind of the target, the same for all of this class."""
    device: CommDeviceRequest | CommDeviceRequestDict
    """The device."""
    extension: NotRequired[CommReferencedExtensionResource | CommReferencedExtensionResourceDict]
    """User who has the device, if it is a colleague."""
