# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from ringkit_api.models.comm_device_resource import CommDeviceResource


@model
class CommHotdeskRingTargetResource(Model):
    """The hot desk phone that the user has logged in to.

    Attributes:
        name: Name as people see it.
        type: Kind of the target, the same for all of this class.
        device: The phone.
    """

    name: str
    """Name as people see it."""
    type: Literal["HotdeskRingTarget"]
    """Kind of the target, the same for all of this class."""
    device: CommDeviceResource
    """The phone."""
