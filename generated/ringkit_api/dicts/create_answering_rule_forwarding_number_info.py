# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from ringkit_api.enumerations import ForwardingPhoneNumberTypeEnum


class CreateAnsweringRuleForwardingNumberInfoDict(TypedDict):
    """`CreateAnsweringRuleForwardingNumberInfo` as a dict."""

    id: NotRequired[str]
    uri: NotRequired[str]
    phone_number: NotRequired[str]
    label: NotRequired[str]
    type: NotRequired[ForwardingPhoneNumberTypeEnum]
