# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from ringkit._call.files import File
    from ringkit_api.dicts.answering_rule_query_request import AnsweringRuleQueryRequestDict
    from ringkit_api.models.answering_rule_query_request import AnsweringRuleQueryRequest
    from ringkit_api.models.create_company_greeting_mixed_request import (
        CreateCompanyGreetingMixedRequestType,
    )


class CreateCompanyGreetingMixedRequestDict(TypedDict):
    """`CreateCompanyGreetingMixedRequest` as a dict."""

    type: CreateCompanyGreetingMixedRequestType
    """When the greeting is played."""
    answering_rule: NotRequired[AnsweringRuleQueryRequest | AnsweringRuleQueryRequestDict]
    """Rule that the greeting is for."""
    language_id: NotRequired[str]
    """Language of the greeting, from `rc.api.regional_settings.list_languages`."""
    binary: File
    """The audio, MP3 or WAV."""
