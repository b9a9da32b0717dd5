# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from ringkit_api.dicts.preset_info import PresetInfoDict
    from ringkit_api.models.preset_info import PresetInfo


class BlockedCallerGreetingInfoDict(TypedDict):
    """`BlockedCallerGreetingInfo` as a dict."""

    type: NotRequired[str]
    """Which callers hear the greeting."""
    preset: NotRequired[PresetInfo | PresetInfoDict]
    """Standard greeting to play."""
