# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit._call.files import File
    from ringkit_api.models.answering_rule_query_request import AnsweringRuleQueryRequest

CreateCustomUserGreetingMixedRequestType = Literal[
    "Introductory",
    "Announcement",
    "ConnectingMessage",
    "ConnectingAudio",
    "Voicemail",
    "Unavailable",
    "HoldMusic",
    "TemplateGreeting",
]

CreateCustomUserGreetingMixedRequestStateId = Literal[
    "after-hours", "work-hours", "do-not-disturb", "forward-all-calls", "agent"
]


@model
class CreateCustomUserGreetingMixedRequest(Model):
    """Create custom user greeting mixed request."""

    type: CreateCustomUserGreetingMixedRequestType
    answering_rule: AnsweringRuleQueryRequest
    interaction_rule_id: str | Unset = UNSET
    state_id: CreateCustomUserGreetingMixedRequestStateId | Unset = UNSET
    binary: File
