# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from ringkit_api.dicts.custom_greeting_info_request import CustomGreetingInfoRequestDict
    from ringkit_api.dicts.preset_info import PresetInfoDict
    from ringkit_api.enumerations import GreetingTypeEnum
    from ringkit_api.models.custom_greeting_info_request import CustomGreetingInfoRequest
    from ringkit_api.models.preset_info import PresetInfo


class GreetingInfoDict(TypedDict):
    """`GreetingInfo` as a dict."""

    type: NotRequired[GreetingTypeEnum]
    """Moment at which the greeting is played."""
    preset: NotRequired[PresetInfo | PresetInfoDict]
    """Standard greeting to play."""
    custom: NotRequired[CustomGreetingInfoRequest | CustomGreetingInfoRequestDict]
    """Greeting of the user to play."""
