# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model
from ringkit_api.enumerations import GreetingTypeEnum

if TYPE_CHECKING:
    from ringkit_api.models.custom_greeting_info_request import CustomGreetingInfoRequest
    from ringkit_api.models.preset_info import PresetInfo


@model
class GreetingInfo(Model):
    """Greeting info."""

    type: GreetingTypeEnum | Unset = UNSET
    preset: PresetInfo | Unset = UNSET
    custom: CustomGreetingInfoRequest | Unset = UNSET
