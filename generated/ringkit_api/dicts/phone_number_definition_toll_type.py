# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from ringkit_api.enumerations import PhoneNumberTollType, PhoneNumberType


class PhoneNumberDefinitionTollTypeDict(TypedDict):
    """`PhoneNumberDefinitionTollType` as a dict."""

    toll_type: PhoneNumberTollType
    """Whether the number is free for callers."""
    type: NotRequired[PhoneNumberType | None]
    """Whether the number takes calls, faxes or both."""
