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
    """Custom company greeting info.

    Attributes:
        uri: A URI.
        content_uri: A URI.
        text: At most 2000 characters.
    """

    uri: str | Unset = UNSET
    id: str
    type: CustomCompanyGreetingInfoType | Unset = UNSET
    content_type: CustomCompanyGreetingInfoContentType | Unset = UNSET
    content_uri: str | Unset = UNSET
    answering_rule: CustomGreetingAnsweringRuleInfo | Unset = UNSET
    language: CustomCompanyGreetingLanguageInfo | Unset = UNSET
    text: str | Unset = UNSET
