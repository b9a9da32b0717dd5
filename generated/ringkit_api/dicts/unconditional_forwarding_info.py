# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from ringkit_api.models.unconditional_forwarding_info import UnconditionalForwardingInfoAction


class UnconditionalForwardingInfoDict(TypedDict):
    """`UnconditionalForwardingInfo` as a dict."""

    phone_number: NotRequired[str]
    """Number that gets the call, in E.164."""
    action: NotRequired[UnconditionalForwardingInfoAction]
    """Event upon which the call is forwarded, in a queue."""
