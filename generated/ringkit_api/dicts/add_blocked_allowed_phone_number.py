# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from ringkit_api.enumerations import BlockedNumberStatusEnum


class AddBlockedAllowedPhoneNumberDict(TypedDict):
    """`AddBlockedAllowedPhoneNumber` as a dict."""

    phone_number: NotRequired[str]
    label: NotRequired[str]
    """At most 60 characters."""
    status: NotRequired[BlockedNumberStatusEnum]
