# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model
from ringkit_api.enumerations import ForwardingPhoneNumberTypeEnum


@model
class ForwardingNumberInfoRulesCreateRuleRequest(Model):
    """Phone that rings.

    Attributes:
        id: `id` of the number, from `rc.api.call_forwarding.list_forwarding_numbers`.
        type: Kind of the phone.
        phone_number: Phone number in E.164, with `+` and country code.
        label: Text by which people tell it from others. At most 60 characters.
    """

    id: str | Unset = UNSET
    """`id` of the number, from `rc.api.call_forwarding.list_forwarding_numbers`."""
    type: ForwardingPhoneNumberTypeEnum | Unset = UNSET
    """Kind of the phone."""
    phone_number: str | Unset = UNSET
    """Phone number in E.164, with `+` and country code."""
    label: str | Unset = UNSET
    """Text by which people tell it from others."""
