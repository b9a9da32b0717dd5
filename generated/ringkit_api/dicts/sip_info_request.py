# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from ringkit_api.models.sip_info_request import SIPInfoRequestTransport


class SIPInfoRequestDict(TypedDict):
    """`SIPInfoRequest` as a dict."""

    transport: NotRequired[SIPInfoRequestTransport]
    """SIP transport; WSS is that of browsers."""
