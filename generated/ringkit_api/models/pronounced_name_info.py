# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.pronounced_name_prompt_info import PronouncedNamePromptInfo

PronouncedNameInfoType = Literal["Default", "TextToSpeech", "Recorded"]


@model
class PronouncedNameInfo(Model):
    """How a name is spoken.

    Attributes:
        type: Whether the name is read by a machine, read from `text`, or recorded.
        text: Words to read in place of the name; only for TextToSpeech.
        prompt: Recording of the name.
    """

    type: PronouncedNameInfoType | Unset = UNSET
    """Whether the name is read by a machine, read from `text`, or recorded."""
    text: str | Unset = UNSET
    """Words to read in place of the name; only for TextToSpeech."""
    prompt: PronouncedNamePromptInfo | Unset = UNSET
    """Recording of the name."""
