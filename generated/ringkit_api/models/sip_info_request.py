# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import Literal

from ringkit._model import UNSET, Model, Unset, model

SIPInfoRequestTransport = Literal["UDP", "TCP", "TLS", "WSS"]


@model
class SIPInfoRequest(Model):
    """SIP info request."""

    transport: SIPInfoRequestTransport | Unset = UNSET
