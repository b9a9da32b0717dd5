# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from ringkit_api.enumerations import SmsOptSourceEnum, SmsOptStatusEnum


class UpdateSmsOptRecordDict(TypedDict):
    """`UpdateSmsOptRecord` as a dict."""

    to: str
    """Outside number in E.164, whose choice it is. At most 18 characters; matches `^\\+[1-9]\\d{1,14}$`."""
    opt_status: SmsOptStatusEnum
    """Whether the number wants texts."""
    coverage: NotRequired[str]
    """What the choice holds for, a number or the whole account."""
    from_: str
    """Number of the account in E.164. At most 18 characters; matches `^\\+[1-9]\\d{1,14}$`."""
    source: SmsOptSourceEnum
    """Who made the choice; Api for your own records."""
