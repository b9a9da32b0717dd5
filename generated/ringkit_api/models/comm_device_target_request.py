# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from typing import Literal

    from ringkit_api.models.comm_device_request import CommDeviceRequest
    from ringkit_api.models.comm_referenced_extension_resource import (
        CommReferencedExtensionResource,
    )


@model
class CommDeviceTargetRequest(Model):
    """Comm device target request.

    Attributes:
        device: Device that was used.
        extension: Extension it belongs to.
    """

    device: CommDeviceRequest
    """Device that was used."""
    extension: CommReferencedExtensionResource | Unset = UNSET
    """Extension it belongs to."""
    type: Literal["DeviceRingTarget"] | Unset = UNSET
