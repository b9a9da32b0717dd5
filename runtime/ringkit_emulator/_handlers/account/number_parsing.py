"""Phone number parsing: North American numbers, E.164 numbers of other countries, short codes."""

from __future__ import annotations

import re
from typing import Final

from attrs import frozen

from ringkit_emulator._documents import Document, without_none
from ringkit_emulator._handlers.account.accounts import country_document
from ringkit_emulator._handlers.call import Call, Route, RouteTable
from ringkit_emulator._handlers.generic import answer_with
from ringkit_emulator._wire.messages import Answer, json_answer

_TOLL_FREE_AREA_CODES: Final = frozenset({"800", "833", "844", "855", "866", "877", "888"})
_SPECIAL_NUMBERS: Final = frozenset({"911", "411", "611", "933", "988"})
# How numbers are read that are not in E.164 form, as far as a request does not say it.
_DEFAULT_CONTEXT: Final[Document] = {
    "defaultAreaCode": "650",
    "maxExtensionNumberLength": 6,
    "shortCodesAllowed": True,
    "vanityPhoneNumbersAllowed": False,
    "maskedPhoneNumbersAllowed": False,
    "conflictHandling": "Default",
}
_PARTS: Final = re.compile(r"([^*,#]*)(\*\d+)?([,#][\d,#*]*)?")


@frozen
class ParsedNumber:
    """A phone number split into its parts.

    `digits` are those before any sub-address, `e164` the complete number or None if the text is not
    a complete number. `sub_address` follows a `*`; `postfix` is what is dialed after the call
    is answered and starts with `,` or `#`.
    """

    original: str
    digits: str
    e164: str | None
    sub_address: str | None
    postfix: str | None

    @property
    def north_american(self) -> bool:
        """Whether the number belongs to the North American plan."""
        return self.e164 is not None and self.e164.startswith("+1") and len(self.e164) == 12

    @property
    def area(self) -> str | None:
        """The area code of a North American number."""
        return self.e164[2:5] if self.e164 is not None and self.north_american else None

    @property
    def subscriber(self) -> str | None:
        """The seven digits after the area code of a North American number."""
        return self.e164[5:] if self.e164 is not None and self.north_american else None


def parse_number(text: str) -> ParsedNumber:
    """Split a phone number into its parts."""
    found = _PARTS.match(text.strip())
    body, sub, postfix = found.groups() if found else (text, None, None)
    digits = re.sub(r"\D", "", body or "")
    return ParsedNumber(
        original=text,
        digits=digits,
        e164=_e164(digits, international=(body or "").strip().startswith("+")),
        sub_address=sub[1:] if sub else None,
        postfix=postfix,
    )


def _e164(digits: str, *, international: bool) -> str | None:
    if international and 7 <= len(digits) <= 15:
        return f"+{digits}"
    if len(digits) == 10 and digits[0] not in "01":
        return f"+1{digits}"
    return f"+{digits}" if len(digits) == 11 and digits[0] == "1" else None


def _national(number: ParsedNumber) -> str | None:
    if number.subscriber is None:
        return None
    return f"({number.area}) {number.subscriber[:3]}-{number.subscriber[3:]}"


def _parsed_v1(call: Call, text: str) -> Document:
    number = parse_number(text)
    national = _national(number)
    return without_none(
        {
            "originalString": text,
            "country": country_document(call) if number.north_american else None,
            "areaCode": number.area,
            "dialable": (number.e164 or number.digits).lstrip("+"),
            "e164": number.e164,
            "formattedInternational": f"+1 {national}" if national else number.e164,
            "formattedNational": national or number.digits,
            "special": number.digits in _SPECIAL_NUMBERS,
            "normalized": (number.e164 or number.digits).lstrip("+"),
            "tollFree": number.area in _TOLL_FREE_AREA_CODES,
            "subAddress": number.sub_address,
            "subscriberNumber": number.subscriber,
            "dtmfPostfix": number.postfix,
        }
    )


def parse_numbers(call: Call) -> Answer:
    """Return the parts and formats of phone numbers (version 1 of the operation)."""
    texts = call.document.get("originalStrings", ())
    document = {
        "uri": call.uri,
        "homeCountry": country_document(call),
        "phoneNumbers": [_parsed_v1(call, text) for text in texts],
    }
    return json_answer(200, document)


def _parsed_v2(text: str) -> Document:
    number = parse_number(text)
    national = _national(number)
    extension = number.digits if number.e164 is None and 2 < len(number.digits) < 9 else None
    special = {"type": "Emergency", "pattern": "911"} if number.digits == "911" else None
    country = {"isoCode": "US", "name": "United States", "callingCode": "1"}
    return {
        "dialingDetails": None,
        "numberDetails": {
            "siteCode": None,
            "shortExtensionNumber": extension,
            "extensionNumber": extension,
            "specialService": special,
            "country": country if number.north_american else None,
            "nationalDestinationCode": number.area,
            "areaCode": number.area,
            "subscriberNumber": number.subscriber,
            "subAddress": number.sub_address,
            "dtmfPostfix": number.postfix,
        },
        "formats": [
            {
                "category": _category(number, extension),
                "e164": number.e164,
                "e164Extended": number.e164,
                "national": national,
                "nationalExtended": national,
                "international": f"+1 {national}" if national else number.e164,
            }
        ],
    }


def _category(number: ParsedNumber, extension: str | None) -> str:
    if number.area in _TOLL_FREE_AREA_CODES:
        return "TollFree"
    if number.e164 is not None:
        return "Regular"
    return "Extension" if extension is not None else "ShortCode"


def parse_numbers_v2(call: Call) -> Answer:
    """Return the parts and formats of phone numbers (version 2 of the operation)."""
    results = [_parsed_v2(text) for text in call.document["originalStrings"]]
    context = _DEFAULT_CONTEXT | call.document.get("context", {})
    return answer_with(call, {"results": results, "context": context}, complete=False)


ROUTES: RouteTable = {
    "parsePhoneNumber": Route(parse_numbers),
    "parsePhoneNumberV2": Route(parse_numbers_v2),
}
