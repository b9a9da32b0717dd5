# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit._call.files import File

CreateCompanyGreetingRequestType = Literal[
    "Company", "StartRecording", "StopRecording", "AutomaticRecording", "TemplateGreeting"
]


@model
class CreateCompanyGreetingRequest(Model):
    """Create company greeting request.

    Attributes:
        text: At most 2000 characters.
    """

    type: CreateCompanyGreetingRequestType
    answering_rule_id: str | Unset = UNSET
    language_id: str | Unset = UNSET
    text: str | Unset = UNSET
    binary: File
