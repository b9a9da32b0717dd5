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
    answering_rule: AnsweringRuleQueryRequest | AnsweringRuleQueryRequestDict
    interaction_rule_id: NotRequired[str]
    state_id: NotRequired[CreateCustomUserGreetingMixedRequestStateId]
    binary: File
