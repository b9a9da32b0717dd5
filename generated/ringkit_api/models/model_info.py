# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model
from ringkit_api.enumerations import DeviceFeatureEnum

if TYPE_CHECKING:
    from ringkit_api.models.addon_info import AddonInfo


@model
class ModelInfo(Model):
    """Model info."""

    id: str | Unset = UNSET
    name: str | Unset = UNSET
    addons: list[AddonInfo] | Unset = UNSET
    device_class: str | Unset = UNSET
    features: list[DeviceFeatureEnum] | Unset = UNSET
    line_count: int | Unset = UNSET
