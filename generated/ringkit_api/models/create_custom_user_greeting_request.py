# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit._call.files import File

CreateCustomUserGreetingRequestType = Literal[
    "Introductory",
    "Announcement",
    "ConnectingMessage",
    "ConnectingAudio",
    "Voicemail",
    "Unavailable",
    "HoldMusic",
    "TemplateGreeting",
]


@model
class CreateCustomUserGreetingRequest(Model):
    """A greeting to upload, with its answering rule by id.

    Attributes:
        type: When the greeting is played.
        answering_rule_id: Rule that the greeting is for, from
            `rc.api.call_handling_rules.list_answering_rules`.
        text: Words to be spoken in place of audio. At most 2000 characters.
        binary: The audio, MP3 or WAV.
    """

    type: CreateCustomUserGreetingRequestType
    """When the greeting is played."""
    answering_rule_id: str
    """Rule that the greeting is for, from `rc.api.call_handling_rules.list_answering_rules`."""
    text: str | Unset = UNSET
    """Words to be spoken in place of audio."""
    binary: File
    """The audio, MP3 or WAV."""
