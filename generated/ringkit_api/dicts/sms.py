# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ringkit._call.files import File
    from ringkit._unset import Unset
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


class CreateSMSMessageDict(TypedDict):
    """`CreateSMSMessage` as a dict."""

    from_: MessageParty | MessagePartyDict
    """The sender; `phone_number` must be a number of the user that has the feature SmsSender."""
    to: Sequence[MessageParty | MessagePartyDict]
    """The recipients; each number once, and no extension numbers."""
    text: str
    """The text, at most 1,000 UTF-16 code units; an emoji counts as two."""
    country: NotRequired[SmsRequestCountryInfo | SmsRequestCountryInfoDict]
    """Country by whose rules numbers without a country code are completed."""


class MessagePartyDict(TypedDict):
    """`MessageParty` as a dict."""

    phone_number: str
    """Number in E.164, with `+` and country code."""


class SmsRequestCountryInfoDict(TypedDict):
    """`SmsRequestCountryInfo` as a dict."""

    id: NotRequired[str | int | Unset]
    """`id` of the country, from `rc.api.regional_settings.list_countries`."""
    iso_code: NotRequired[str]
    """Country, two letters of ISO 3166. 2 characters."""
