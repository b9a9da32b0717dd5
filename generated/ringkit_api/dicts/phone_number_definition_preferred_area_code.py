# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from ringkit_api.enumerations import PhoneNumberTollType, PhoneNumberType


class PhoneNumberDefinitionPreferredAreaCodeDict(TypedDict):
    """`PhoneNumberDefinitionPreferredAreaCode` as a dict."""

    preferred_area_code: str
    """Area code to prefer; another one is taken if it has no free number. Matches `^[1-9]\\d{1,3}$`."""
    toll_type: NotRequired[PhoneNumberTollType]
    """Whether the number is free for callers."""
    type: NotRequired[PhoneNumberType | None]
    """Whether the number takes calls, faxes or both."""
