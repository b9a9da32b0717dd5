# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.message_party import MessageParty
    from ringkit_api.models.sms_request_country_info import SmsRequestCountryInfo


@model
class CreateSMSMessage(Model):
    """A text message to send.

    Attributes:
        from_: The sender; `phone_number` must be a number of the user that has the feature SmsSender.
        to: The recipients; each number once, and no extension numbers.
        text: The text, at most 1,000 UTF-16 code units; an emoji counts as two.
        country: Country by whose rules numbers without a country code are completed.
    """

    from_: MessageParty
    """The sender; `phone_number` must be a number of the user that has the feature SmsSender."""
    to: list[MessageParty]
    """The recipients; each number once, and no extension numbers."""
    text: str
    """The text, at most 1,000 UTF-16 code units; an emoji counts as two."""
    country: SmsRequestCountryInfo | Unset = UNSET
    """Country by whose rules numbers without a country code are completed."""
