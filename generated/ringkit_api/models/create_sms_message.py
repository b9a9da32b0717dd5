# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.message_party import MessageParty
    from ringkit_api.models.sms_request_country_info import SmsRequestCountryInfo


@model
class CreateSMSMessage(Model):
    """Create SMS message."""

    from_: MessageParty
    to: list[MessageParty]
    text: str
    country: SmsRequestCountryInfo | Unset = UNSET
