# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from ringkit._call.files import File
    from ringkit_api.models.create_custom_user_greeting_request import (
        CreateCustomUserGreetingRequestType,
    )


class CreateCustomUserGreetingRequestDict(TypedDict):
    """`CreateCustomUserGreetingRequest` as a dict."""

    type: CreateCustomUserGreetingRequestType
    """When the greeting is played."""
    answering_rule_id: str
    """Rule that the greeting is for, from `rc.api.call_handling_rules.list_answering_rules`."""
    text: NotRequired[str]
    """Words to be spoken in place of audio. At most 2000 characters."""
    binary: File
    """The audio, MP3 or WAV."""
