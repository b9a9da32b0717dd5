# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.custom_greeting_answering_rule_info import (
        CustomGreetingAnsweringRuleInfo,
    )

CustomUserGreetingInfoType = Literal[
    "Introductory",
    "Announcement",
    "InterruptPrompt",
    "ConnectingAudio",
    "ConnectingMessage",
    "Voicemail",
    "Unavailable",
    "HoldMusic",
    "PronouncedName",
    "TemplateGreeting",
]

CustomUserGreetingInfoContentType = Literal["audio/mpeg", "audio/wav"]


@model
class CustomUserGreetingInfo(Model):
    """Custom user greeting info.

    Attributes:
        uri: A URI.
        content_uri: A URI.
        text: At most 2000 characters.
    """

    uri: str | Unset = UNSET
    id: str
    type: CustomUserGreetingInfoType | Unset = UNSET
    content_type: CustomUserGreetingInfoContentType | Unset = UNSET
    content_uri: str | Unset = UNSET
    answering_rule: CustomGreetingAnsweringRuleInfo | Unset = UNSET
    text: str | Unset = UNSET
