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
    text: NotRequired[str]
    prompt: NotRequired[PronouncedNamePromptInfo | PronouncedNamePromptInfoDict]
