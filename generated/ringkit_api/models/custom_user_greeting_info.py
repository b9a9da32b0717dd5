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
    """A greeting that a user has uploaded.

    Attributes:
        uri: Address of this record on the platform. A URI.
        id: Identifier of the greeting.
        type: When the greeting is played.
        content_type: Media type of the audio.
        content_uri: Address of the audio, on the media host; it needs the access token. A URI.
        answering_rule: Rule that the greeting is for.
        text: Words that are spoken in place of audio. At most 2000 characters.
    """

    uri: str | Unset = UNSET
    """Address of this record on the platform."""
    id: str
    """Identifier of the greeting."""
    type: CustomUserGreetingInfoType | Unset = UNSET
    """When the greeting is played."""
    content_type: CustomUserGreetingInfoContentType | Unset = UNSET
    """Media type of the audio."""
    content_uri: str | Unset = UNSET
    """Address of the audio, on the media host; it needs the access token."""
    answering_rule: CustomGreetingAnsweringRuleInfo | Unset = UNSET
    """Rule that the greeting is for."""
    text: str | Unset = UNSET
    """Words that are spoken in place of audio."""
