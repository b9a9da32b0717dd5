# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from ringkit_api.dicts.audio_prompt_info import AudioPromptInfoDict
    from ringkit_api.dicts.prompt_language_info import PromptLanguageInfoDict
    from ringkit_api.models.audio_prompt_info import AudioPromptInfo
    from ringkit_api.models.ivr_menu_prompt_info import IvrMenuPromptInfoMode
    from ringkit_api.models.prompt_language_info import PromptLanguageInfo


class IvrMenuPromptInfoDict(TypedDict):
    """`IvrMenuPromptInfo` as a dict."""

    mode: NotRequired[IvrMenuPromptInfoMode]
    """Whether `audio` is played or `text` is spoken."""
    audio: NotRequired[AudioPromptInfo | AudioPromptInfoDict]
    """Recording to play."""
    text: NotRequired[str]
    """Words to speak."""
    language: NotRequired[PromptLanguageInfo | PromptLanguageInfoDict]
    """Language to speak the words in."""
