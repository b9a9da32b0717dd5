# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import NotRequired, TypedDict


class AudioPromptInfoDict(TypedDict):
    """`AudioPromptInfo` as a dict."""

    uri: NotRequired[str]
    """Address of this record on the platform. A URI."""
    id: NotRequired[str]
    """The `id` of a recording, from `rc.api.ivr.list_ivr_prompts`."""
