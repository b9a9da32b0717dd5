# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from ringkit._call.files import File
    from ringkit_api.models.create_company_greeting_request import CreateCompanyGreetingRequestType


class CreateCompanyGreetingRequestDict(TypedDict):
    """`CreateCompanyGreetingRequest` as a dict."""

    type: CreateCompanyGreetingRequestType
    """When the greeting is played."""
    answering_rule_id: NotRequired[str]
    """Rule that the greeting is for, from `rc.api.call_handling_rules.list_company_answering_rules`."""
    language_id: NotRequired[str]
    """Language of the greeting, from `rc.api.regional_settings.list_languages`."""
    text: NotRequired[str]
    """Words to be spoken in place of audio. At most 2000 characters."""
    binary: File
    """The audio, MP3 or WAV."""
