# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model
from ringkit_api.enumerations import DeviceFeatureEnum

if TYPE_CHECKING:
    from ringkit_api.models.addon_info import AddonInfo


@model
class ModelInfo(Model):
    """Model of a hard phone.

    Attributes:
        id: Identifier of the model.
        name: Name of the model.
        addons: Accessories of the phone.
        device_class: Class of the model.
        features: What the model can do.
        line_count: How many lines the model has.
    """

    id: str | Unset = UNSET
    """Identifier of the model."""
    name: str | Unset = UNSET
    """Name of the model."""
    addons: list[AddonInfo] | Unset = UNSET
    """Accessories of the phone."""
    device_class: str | Unset = UNSET
    """Class of the model."""
    features: list[DeviceFeatureEnum] | Unset = UNSET
    """What the model can do."""
    line_count: int | Unset = UNSET
    """How many lines the model has."""
