# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model
from ringkit_api.enumerations import ForwardingPhoneNumberTypeEnum


@model
class ForwardingNumberInfoRulesCreateRuleRequest(Model):
    """Forwarding number info rules create rule request.

    Attributes:
        label: At most 60 characters.
    """

    id: str | Unset = UNSET
    type: ForwardingPhoneNumberTypeEnum | Unset = UNSET
    phone_number: str | Unset = UNSET
    label: str | Unset = UNSET
