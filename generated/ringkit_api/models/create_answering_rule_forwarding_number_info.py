# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model
from ringkit_api.enumerations import ForwardingPhoneNumberTypeEnum


@model
class CreateAnsweringRuleForwardingNumberInfo(Model):
    """Create answering rule forwarding number info.

    Attributes:
        uri: A URI.
        label: At most 60 characters.
    """

    id: str | Unset = UNSET
    uri: str | Unset = UNSET
    phone_number: str | Unset = UNSET
    label: str | Unset = UNSET
    type: ForwardingPhoneNumberTypeEnum | Unset = UNSET
