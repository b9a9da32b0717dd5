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
    """Create company greeting mixed request."""

    type: CreateCompanyGreetingMixedRequestType
    answering_rule: AnsweringRuleQueryRequest | Unset = UNSET
    language_id: str | Unset = UNSET
    binary: File
