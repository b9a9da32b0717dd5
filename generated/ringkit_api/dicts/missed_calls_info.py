# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence


class MissedCallsInfoDict(TypedDict):
    """`MissedCallsInfo` as a dict."""

    notify_by_email: NotRequired[bool]
    notify_by_sms: NotRequired[bool]
    advanced_sms_phone_numbers: NotRequired[Sequence[str]]
    """1 to 10 items; each at most 18 characters; each matches `^\\+[1-9]\\d{1,14}$`."""
    advanced_email_addresses: NotRequired[Sequence[str]]
    advanced_sms_email_addresses: NotRequired[Sequence[str]]
