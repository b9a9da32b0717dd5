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
    """A greeting to upload, with its answering rule as an object.

    Attributes:
        type: When the greeting is played.
        answering_rule: Rule that the greeting is for.
        interaction_rule_id: Interaction rule that the greeting is for, from
            `rc.api.interaction_rules.list_voice_interaction_rules`.
        state_id: State whose rule the greeting is for.
        binary: The audio, MP3 or WAV.
    """

    type: CreateCustomUserGreetingMixedRequestType
    """When the greeting is played."""
    answering_rule: AnsweringRuleQueryRequest
    """Rule that the greeting is for."""
    interaction_rule_id: str | Unset = UNSET
    """Interaction rule that the greeting is for, from
        `rc.api.interaction_rules.list_voice_interaction_rules`."""
    state_id: CreateCustomUserGreetingMixedRequestStateId | Unset = UNSET
    """State whose rule the greeting is for."""
    binary: File
    """The audio, MP3 or WAV."""
