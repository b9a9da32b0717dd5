# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from ringkit_api.enumerations import SmsOptSourceEnum, SmsOptStatusEnum


class UpdateSmsOptRecordDict(TypedDict):
    """`UpdateSmsOptRecord` as a dict."""

    to: str
    """At most 18 characters; matches `^\\+[1-9]\\d{1,14}$`."""
    opt_status: SmsOptStatusEnum
    coverage: NotRequired[str]
    from_: str
    """At most 18 characters; matches `^\\+[1-9]\\d{1,14}$`."""
    source: SmsOptSourceEnum
