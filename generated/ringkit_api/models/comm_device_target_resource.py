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
class CommDeviceTargetResource(Model):
    """Comm device target resource.

    Attributes:
        device: Device that was used.
        extension: Extension it belongs to.
    """

    device: CommDeviceResource
    """Device that was used."""
    extension: CommReferencedExtensionResource | Unset = UNSET
    """Extension it belongs to."""
    type: Literal["DeviceRingTarget"] | Unset = UNSET
