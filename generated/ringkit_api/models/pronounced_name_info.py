# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.pronounced_name_prompt_info import PronouncedNamePromptInfo

PronouncedNameInfoType = Literal["Default", "TextToSpeech", "Recorded"]


@model
class PronouncedNameInfo(Model):
    """Pronounced name info."""

    type: PronouncedNameInfoType | Unset = UNSET
    text: str | Unset = UNSET
    prompt: PronouncedNamePromptInfo | Unset = UNSET
