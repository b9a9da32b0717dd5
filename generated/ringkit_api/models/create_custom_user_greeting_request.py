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
    """Create custom user greeting request.

    Attributes:
        text: At most 2000 characters.
    """

    type: CreateCustomUserGreetingRequestType
    answering_rule_id: str
    text: str | Unset = UNSET
    binary: File
