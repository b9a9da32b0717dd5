# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from ringkit._call.files import File
    from ringkit._unset import Unset
    from ringkit_api.models.answering_rule_query_request import AnsweringRuleQueryRequest
    from ringkit_api.models.create_company_greeting_mixed_request import (
        CreateCompanyGreetingMixedRequestType,
    )
    from ringkit_api.models.create_company_greeting_request import CreateCompanyGreetingRequestType
    from ringkit_api.models.create_custom_user_greeting_mixed_request import (
        CreateCustomUserGreetingMixedRequestStateId,
        CreateCustomUserGreetingMixedRequestType,
    )
    from ringkit_api.models.create_custom_user_greeting_request import (
        CreateCustomUserGreetingRequestType,
    )


class AnsweringRuleQueryRequestDict(TypedDict):
    """`AnsweringRuleQueryRequest` as a dict."""

    id: NotRequired[str | int | Unset]
    """Identifier of the rule, also `business-hours-rule` or `after-hours-rule`."""


class CreateCompanyGreetingMixedRequestDict(TypedDict):
    """`CreateCompanyGreetingMixedRequest` as a dict."""

    type: CreateCompanyGreetingMixedRequestType
    """When the greeting is played."""
    answering_rule: NotRequired[AnsweringRuleQueryRequest | AnsweringRuleQueryRequestDict]
    """Rule that the greeting is for."""
    language_id: NotRequired[str | int | Unset]
    """Language of the greeting, from `rc.api.regional_settings.list_languages`."""
    binary: File
    """The audio, MP3 or WAV."""


class CreateCompanyGreetingRequestDict(TypedDict):
    """`CreateCompanyGreetingRequest` as a dict."""

    type: CreateCompanyGreetingRequestType
    """When the greeting is played."""
    answering_rule_id: NotRequired[str | int | Unset]
    """Rule that the greeting is for, from `rc.api.call_handling_rules.list_company_answering_rules`."""
    language_id: NotRequired[str | int | Unset]
    """Language of the greeting, from `rc.api.regional_settings.list_languages`."""
    text: NotRequired[str]
    """Words to be spoken in place of audio. At most 2000 characters."""
    binary: File
    """The audio, MP3 or WAV."""


class CreateCustomUserGreetingMixedRequestDict(TypedDict):
    """`CreateCustomUserGreetingMixedRequest` as a dict."""

    type: CreateCustomUserGreetingMixedRequestType
    """When the greeting is played."""
    answering_rule: AnsweringRuleQueryRequest | AnsweringRuleQueryRequestDict
    """Rule that the greeting is for."""
    interaction_rule_id: NotRequired[str | int | Unset]
    """Interaction rule that the greeting is for, from
        `rc.api.interaction_rules.list_voice_interaction_rules`."""
    state_id: NotRequired[CreateCustomUserGreetingMixedRequestStateId]
    """State whose rule the greeting is for."""
    binary: File
    """The audio, MP3 or WAV."""


class CreateCustomUserGreetingRequestDict(TypedDict):
    """`CreateCustomUserGreetingRequest` as a dict."""

    type: CreateCustomUserGreetingRequestType
    """When the greeting is played."""
    answering_rule_id: str | int | Unset
    """Rule that the greeting is for, from `rc.api.call_handling_rules.list_answering_rules`."""
    text: NotRequired[str]
    """Words to be spoken in place of audio. At most 2000 characters."""
    binary: File
    """The audio, MP3 or WAV."""
