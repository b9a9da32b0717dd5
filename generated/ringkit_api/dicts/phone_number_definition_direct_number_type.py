# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from ringkit_api.enumerations import PhoneNumberType


class PhoneNumberDefinitionDirectNumberTypeDict(TypedDict):
    """`PhoneNumberDefinitionDirectNumberType` as a dict."""

    phone_number: str
    """The number, E.164."""
    type: NotRequired[PhoneNumberType | None]
    """Whether the number takes calls, faxes or both."""
