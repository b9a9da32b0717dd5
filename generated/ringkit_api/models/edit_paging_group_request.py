# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class EditPagingGroupRequest(Model):
    """Users and devices to add and to remove.

    Attributes:
        added_user_ids: Extensions that may speak to the group from now on.
        removed_user_ids: Extensions that may speak to it no longer.
        added_device_ids: Devices that play the group from now on, from
            `rc.api.devices.list_extension_devices`.
        removed_device_ids: Devices that play it no longer.
    """

    added_user_ids: list[str] | Unset = UNSET
    """Extensions that may speak to the group from now on."""
    removed_user_ids: list[str] | Unset = UNSET
    """Extensions that may speak to it no longer."""
    added_device_ids: list[str] | Unset = UNSET
    """Devices that play the group from now on, from `rc.api.devices.list_extension_devices`."""
    removed_device_ids: list[str] | Unset = UNSET
    """Devices that play it no longer."""
