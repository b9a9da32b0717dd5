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
    """What callers hear, a standard greeting or one of the user's own.

    Attributes:
        type: Moment at which the greeting is played.
        preset: Standard greeting to play.
        custom: Greeting of the user to play.
    """

    type: GreetingTypeEnum | Unset = UNSET
    """Moment at which the greeting is played."""
    preset: PresetInfo | Unset = UNSET
    """Standard greeting to play."""
    custom: CustomGreetingInfoRequest | Unset = UNSET
    """Greeting of the user to play."""
