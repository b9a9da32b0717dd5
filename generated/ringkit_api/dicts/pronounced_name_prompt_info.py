# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from ringkit_api.models.pronounced_name_prompt_info import PronouncedNamePromptInfoContentType


class PronouncedNamePromptInfoDict(TypedDict):
    """`PronouncedNamePromptInfo` as a dict."""

    id: NotRequired[str]
    """Identifier of the recording."""
    content_uri: NotRequired[str]
    """Address of the audio, on the media host. A URI."""
    content_type: NotRequired[PronouncedNamePromptInfoContentType]
    """Media type of the audio."""
