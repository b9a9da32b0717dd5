# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from ringkit_api.enumerations import BlockedNumberStatusEnum


class AddBlockedAllowedPhoneNumberDict(TypedDict):
    """`AddBlockedAllowedPhoneNumber` as a dict."""

    phone_number: NotRequired[str]
    """Phone number in E.164, with `+` and country code."""
    label: NotRequired[str]
    """Text by which people tell it from others. At most 60 characters."""
    status: NotRequired[BlockedNumberStatusEnum]
    """Whether calls from the number are refused or always let through."""
