# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ringkit._call.files import File
    from ringkit_api.dicts.message_party import MessagePartyDict
    from ringkit_api.dicts.sms_request_country_info import SmsRequestCountryInfoDict
    from ringkit_api.models.message_party import MessageParty
    from ringkit_api.models.sms_request_country_info import SmsRequestCountryInfo


class CreateMMSMessageDict(TypedDict):
    """`CreateMMSMessage` as a dict."""

    from_: MessageParty | MessagePartyDict
    """The sender; `phone_number` must be a number of the user that has the feature MmsSender."""
    to: Sequence[MessageParty | MessagePartyDict]
    """The recipients, at most 10 for a group message."""
    text: NotRequired[str]
    """The text, at most 1,000 UTF-16 code units; an emoji counts as two."""
    country: NotRequired[SmsRequestCountryInfo | SmsRequestCountryInfoDict]
    """Country by whose rules numbers without a country code are completed."""
    attachments: Sequence[File]
    """The files; at most 10, with 1,500,000 bytes together."""
