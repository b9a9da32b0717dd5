# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from ringkit_api.models.unconditional_forwarding_info import UnconditionalForwardingInfoAction


class UnconditionalForwardingInfoDict(TypedDict):
    """`UnconditionalForwardingInfo` as a dict."""

    phone_number: NotRequired[str]
    action: NotRequired[UnconditionalForwardingInfoAction]
