# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from typing import Literal

    from ringkit_api.models.comm_device_resource import CommDeviceResource
    from ringkit_api.models.comm_referenced_extension_resource import (
        CommReferencedExtensionResource,
    )


@model
class CommDeviceForwardingTargetResource(Model):
    """A device.

    Attributes:
        type: Kind of the target, the same for all of this class.
        device: The device.
        extension: User who has the device, if it is a colleague.
        name: Name of the target.
    """

    type: Literal["DeviceRingTarget"]
    """Kind of the target, the same for all of this class."""
    device: CommDeviceResource
    """The device."""
    extension: CommReferencedExtensionResource | Unset = UNSET
    """User who has the device, if it is a colleague."""
    name: str | Unset = UNSET
    """Name of the target."""
