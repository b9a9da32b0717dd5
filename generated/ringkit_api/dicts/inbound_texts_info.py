# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence


class InboundTextsInfoDict(TypedDict):
    """`InboundTextsInfo` as a dict."""

    notify_by_email: NotRequired[bool]
    """Whether an e-mail tells the user."""
    notify_by_sms: NotRequired[bool]
    """Whether a text message tells the user."""
    advanced_sms_phone_numbers: NotRequired[Sequence[str]]
    """Numbers that get a text of this kind, if each kind has its own. 1 to 10 items; each at most 18
        characters; each matches `^\\+[1-9]\\d{1,14}$`."""
    advanced_email_addresses: NotRequired[Sequence[str]]
    """E-mail addresses told of this kind, if each kind of notification has its own."""
    advanced_sms_email_addresses: NotRequired[Sequence[str]]
    """Addresses of text gateways told of this kind, if each kind has its own."""
