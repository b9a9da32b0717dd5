# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from ringkit_api.enumerations import ForwardingPhoneNumberTypeEnum


class UpdateForwardingNumberRequestDict(TypedDict):
    """`UpdateForwardingNumberRequest` as a dict."""

    phone_number: NotRequired[str]
    """Number to forward to, in E.164."""
    label: NotRequired[str]
    """Text by which people tell it from others. At most 60 characters."""
    flip_number: NotRequired[str]
    """Digit to dial for moving a call there."""
    type: NotRequired[ForwardingPhoneNumberTypeEnum]
    """Kind of the phone, which also names it."""
