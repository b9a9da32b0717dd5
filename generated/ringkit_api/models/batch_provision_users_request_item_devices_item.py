# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import Model, model

if TYPE_CHECKING:
    from ringkit_api.models.device_definition import DeviceDefinition


@model
class BatchProvisionUsersRequestItemDevicesItem(Model):
    """Batch provision users request item devices item."""

    device_info: DeviceDefinition
