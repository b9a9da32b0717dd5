# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.device_addon_info import DeviceAddonInfo

DeviceModelInfoFeatures = Literal["BLA", "Intercom", "Paging", "HELD"]


@model
class DeviceModelInfo(Model):
    """Model of a hard phone.

    Attributes:
        id: Identifier of the model.
        name: Name of the model.
        addons: Accessories of the phone.
        features: What the model can do.
    """

    id: str | Unset = UNSET
    """Identifier of the model."""
    name: str | Unset = UNSET
    """Name of the model."""
    addons: list[DeviceAddonInfo]
    """Accessories of the phone."""
    features: list[DeviceModelInfoFeatures] | Unset = UNSET
    """What the model can do."""
