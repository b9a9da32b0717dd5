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
    """A greeting of the company to upload, with its answering rule by id.

    Attributes:
        type: When the greeting is played.
        answering_rule_id: Rule that the greeting is for, from
            `rc.api.call_handling_rules.list_company_answering_rules`.
        language_id: Language of the greeting, from `rc.api.regional_settings.list_languages`.
        text: Words to be spoken in place of audio. At most 2000 characters.
        binary: The audio, MP3 or WAV.
    """

    type: CreateCompanyGreetingRequestType
    """When the greeting is played."""
    answering_rule_id: str | Unset = UNSET
    """Rule that the greeting is for, from `rc.api.call_handling_rules.list_company_answering_rules`."""
    language_id: str | Unset = UNSET
    """Language of the greeting, from `rc.api.regional_settings.list_languages`."""
    text: str | Unset = UNSET
    """Words to be spoken in place of audio."""
    binary: File
    """The audio, MP3 or WAV."""
