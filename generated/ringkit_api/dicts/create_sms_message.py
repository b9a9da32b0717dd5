# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ringkit_api.dicts.message_party import MessagePartyDict
    from ringkit_api.dicts.sms_request_country_info import SmsRequestCountryInfoDict
    from ringkit_api.models.message_party import MessageParty
    from ringkit_api.models.sms_request_country_info import SmsRequestCountryInfo


class CreateSMSMessageDict(TypedDict):
    """`CreateSMSMessage` as a dict."""

    from_: MessageParty | MessagePartyDict
    to: Sequence[MessageParty | MessagePartyDict]
    text: str
    country: NotRequired[SmsRequestCountryInfo | SmsRequestCountryInfoDict]
