# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from ringkit._call.files import File
    from ringkit_api.models.create_company_greeting_request import CreateCompanyGreetingRequestType


class CreateCompanyGreetingRequestDict(TypedDict):
    """`CreateCompanyGreetingRequest` as a dict."""

    type: CreateCompanyGreetingRequestType
    answering_rule_id: NotRequired[str]
    language_id: NotRequired[str]
    text: NotRequired[str]
    """At most 2000 characters."""
    binary: File
