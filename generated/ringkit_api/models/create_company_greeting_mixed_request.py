# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit._call.files import File
    from ringkit_api.models.answering_rule_query_request import AnsweringRuleQueryRequest

CreateCompanyGreetingMixedRequestType = Literal[
    "Company", "StartRecording", "StopRecording", "AutomaticRecording", "TemplateGreeting"
]


@model
class CreateCompanyGreetingMixedRequest(Model):
    """A greeting of the company to upload, with its answering rule as an object.

    Attributes:
        type: When the greeting is played.
        answering_rule: Rule that the greeting is for.
        language_id: Language of the greeting, from `rc.api.regional_settings.list_languages`.
        binary: The audio, MP3 or WAV.
    """

    type: CreateCompanyGreetingMixedRequestType
    """When the greeting is played."""
    answering_rule: AnsweringRuleQueryRequest | Unset = UNSET
    """Rule that the greeting is for."""
    language_id: str | Unset = UNSET
    """Language of the greeting, from `rc.api.regional_settings.list_languages`."""
    binary: File
    """The audio, MP3 or WAV."""
