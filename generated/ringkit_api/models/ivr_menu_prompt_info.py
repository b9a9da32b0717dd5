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
    """IVR menu prompt info."""

    mode: IvrMenuPromptInfoMode | Unset = UNSET
    audio: AudioPromptInfo | Unset = UNSET
    text: str | Unset = UNSET
    language: PromptLanguageInfo | Unset = UNSET
