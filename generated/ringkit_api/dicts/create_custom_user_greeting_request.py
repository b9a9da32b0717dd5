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
    answering_rule_id: str
    text: NotRequired[str]
    """At most 2000 characters."""
    binary: File
