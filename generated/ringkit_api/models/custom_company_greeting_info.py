# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.custom_company_greeting_language_info import (
        CustomCompanyGreetingLanguageInfo,
    )
    from ringkit_api.models.custom_greeting_answering_rule_info import (
        CustomGreetingAnsweringRuleInfo,
    )

CustomCompanyGreetingInfoType = Literal[
    "Company", "StartRecording", "StopRecording", "AutomaticRecording", "TemplateGreeting"
]

CustomCompanyGreetingInfoContentType = Literal["audio/mpeg", "audio/wav"]


@model
class CustomCompanyGreetingInfo(Model):
    """A greeting of the company.

    Attributes:
        uri: Address of this record on the platform. A URI.
        id: Identifier of the greeting.
        type: When the greeting is played.
        content_type: Media type of the audio.
        content_uri: Address of the audio, on the media host; it needs the access token. A URI.
        answering_rule: Rule that the greeting is for.
        language: Language of the greeting.
        text: Words that are spoken in place of audio. At most 2000 characters.
    """

    uri: str | Unset = UNSET
    """Address of this record on the platform."""
    id: str
    """Identifier of the greeting."""
    type: CustomCompanyGreetingInfoType | Unset = UNSET
    """When the greeting is played."""
    content_type: CustomCompanyGreetingInfoContentType | Unset = UNSET
    """Media type of the audio."""
    content_uri: str | Unset = UNSET
    """Address of the audio, on the media host; it needs the access token."""
    answering_rule: CustomGreetingAnsweringRuleInfo | Unset = UNSET
    """Rule that the greeting is for."""
    language: CustomCompanyGreetingLanguageInfo | Unset = UNSET
    """Language of the greeting."""
    text: str | Unset = UNSET
    """Words that are spoken in place of audio."""
