# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.audio_prompt_info import AudioPromptInfo
    from ringkit_api.models.prompt_language_info import PromptLanguageInfo

IvrMenuPromptInfoMode = Literal["Audio", "TextToSpeech"]


@model
class IvrMenuPromptInfo(Model):
    """What callers hear.

    Attributes:
        mode: Whether `audio` is played or `text` is spoken.
        audio: Recording to play.
        text: Words to speak.
        language: Language to speak the words in.
    """

    mode: IvrMenuPromptInfoMode | Unset = UNSET
    """Whether `audio` is played or `text` is spoken."""
    audio: AudioPromptInfo | Unset = UNSET
    """Recording to play."""
    text: str | Unset = UNSET
    """Words to speak."""
    language: PromptLanguageInfo | Unset = UNSET
    """Language to speak the words in."""
