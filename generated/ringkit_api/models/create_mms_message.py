# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit._call.files import File
    from ringkit_api.models.message_party import MessageParty
    from ringkit_api.models.sms_request_country_info import SmsRequestCountryInfo


@model
class CreateMMSMessage(Model):
    """A text message with files.

    Attributes:
        from_: The sender; `phone_number` must be a number of the user that has the feature MmsSender.
        to: The recipients, at most 10 for a group message.
        text: The text, at most 1,000 UTF-16 code units; an emoji counts as two.
        country: Country by whose rules numbers without a country code are completed.
        attachments: The files; at most 10, with 1,500,000 bytes together.
    """

    from_: MessageParty
    """The sender; `phone_number` must be a number of the user that has the feature MmsSender."""
    to: list[MessageParty]
    """The recipients, at most 10 for a group message."""
    text: str | Unset = UNSET
    """The text, at most 1,000 UTF-16 code units; an emoji counts as two."""
    country: SmsRequestCountryInfo | Unset = UNSET
    """Country by whose rules numbers without a country code are completed."""
    attachments: list[File]
    """The files; at most 10, with 1,500,000 bytes together."""
