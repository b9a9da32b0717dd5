# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from ringkit_api.enumerations import PhoneNumberTollType, PhoneNumberType


class PhoneNumberDefinitionPreferredAreaCodeDict(TypedDict):
    """`PhoneNumberDefinitionPreferredAreaCode` as a dict."""

    preferred_area_code: str
    """Matches `^[1-9]\\d{1,3}$`."""
    toll_type: NotRequired[PhoneNumberTollType]
    type: NotRequired[PhoneNumberType | None]
