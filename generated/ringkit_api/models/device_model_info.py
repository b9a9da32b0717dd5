# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.device_addon_info import DeviceAddonInfo

DeviceModelInfoFeatures = Literal["BLA", "Intercom", "Paging", "HELD"]


@model
class DeviceModelInfo(Model):
    """Device model info."""

    id: str | Unset = UNSET
    name: str | Unset = UNSET
    addons: list[DeviceAddonInfo]
    features: list[DeviceModelInfoFeatures] | Unset = UNSET
