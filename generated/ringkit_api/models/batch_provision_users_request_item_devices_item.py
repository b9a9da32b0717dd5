# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import Model, model

if TYPE_CHECKING:
    from ringkit_api.models.device_definition import DeviceDefinition


@model
class BatchProvisionUsersRequestItemDevicesItem(Model):
    """A phone of the new user.

    Attributes:
        device_info: The phone, its line and its number.
    """

    device_info: DeviceDefinition
    """The phone, its line and its number."""
