# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence


class CallNotesInfoDict(TypedDict):
    """`CallNotesInfo` as a dict."""

    notify_by_email: NotRequired[bool]
    notify_by_sms: NotRequired[bool]
    advanced_email_addresses: NotRequired[Sequence[str]]
    advanced_sms_email_addresses: NotRequired[Sequence[str]]
