# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import Literal

from ringkit._model import UNSET, Model, Unset, model

SIPInfoRequestTransport = Literal["UDP", "TCP", "TLS", "WSS"]


@model
class SIPInfoRequest(Model):
    """One way to connect by SIP.

    Attributes:
        transport: SIP transport; WSS is that of browsers.
    """

    transport: SIPInfoRequestTransport | Unset = UNSET
    """SIP transport; WSS is that of browsers."""
