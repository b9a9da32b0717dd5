# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from ringkit_api.dicts.pronounced_name_prompt_info import PronouncedNamePromptInfoDict
    from ringkit_api.models.pronounced_name_info import PronouncedNameInfoType
    from ringkit_api.models.pronounced_name_prompt_info import PronouncedNamePromptInfo


class PronouncedNameInfoDict(TypedDict):
    """`PronouncedNameInfo` as a dict."""

    type: NotRequired[PronouncedNameInfoType]
    """Whether the name is read by a machine, read from `text`, or recorded."""
    text: NotRequired[str]
    """Words to read in place of the name; only for TextToSpeech."""
    prompt: NotRequired[PronouncedNamePromptInfo | PronouncedNamePromptInfoDict]
    """Recording of the name."""
