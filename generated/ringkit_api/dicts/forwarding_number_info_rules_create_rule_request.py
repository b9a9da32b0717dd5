# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from ringkit_api.enumerations import ForwardingPhoneNumberTypeEnum


class ForwardingNumberInfoRulesCreateRuleRequestDict(TypedDict):
    """`ForwardingNumberInfoRulesCreateRuleRequest` as a dict."""

    id: NotRequired[str]
    """`id` of the number, from `rc.api.call_forwarding.list_forwarding_numbers`."""
    type: NotRequired[ForwardingPhoneNumberTypeEnum]
    """Kind of the phone."""
    phone_number: NotRequired[str]
    """Phone number in E.164, with `+` and country code."""
    label: NotRequired[str]
    """Text by which people tell it from others. At most 60 characters."""
