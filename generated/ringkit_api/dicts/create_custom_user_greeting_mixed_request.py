# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from ringkit._call.files import File
    from ringkit_api.dicts.answering_rule_query_request import AnsweringRuleQueryRequestDict
    from ringkit_api.models.answering_rule_query_request import AnsweringRuleQueryRequest
    from ringkit_api.models.create_custom_user_greeting_mixed_request import (
        CreateCustomUserGreetingMixedRequestStateId,
        CreateCustomUserGreetingMixedRequestType,
    )


class CreateCustomUserGreetingMixedRequestDict(TypedDict):
    """`CreateCustomUserGreetingMixedRequest` as a dict."""

    type: CreateCustomUserGreetingMixedRequestType
    """When the greeting is played."""
    answering_rule: AnsweringRuleQueryRequest | AnsweringRuleQueryRequestDict
    """Rule that the greeting is for."""
    interaction_rule_id: NotRequired[str]
    """Interaction rule that the greeting is for, from
        `rc.api.interaction_rules.list_voice_interaction_rules`."""
    state_id: NotRequired[CreateCustomUserGreetingMixedRequestStateId]
    """State whose rule the greeting is for."""
    binary: File
    """The audio, MP3 or WAV."""
