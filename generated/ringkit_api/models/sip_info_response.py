# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import Literal

from ringkit._model import UNSET, Model, Unset, member, model
from ringkit_api.enumerations import AuthorizationType

SipInfoResponseTransport = Literal["UDP", "TCP", "TLS", "WSS"]


@model
class SipInfoResponse(Model):
    """SIP info response.

    Attributes:
        password: A password.
    """

    username: str | Unset = UNSET
    password: str | Unset = member(default=UNSET, secret=True)
    authorization_types: list[AuthorizationType] | Unset = UNSET
    authorization_id: str | Unset = member(default=UNSET, secret=True)
    domain: str | Unset = UNSET
    outbound_proxy: str | Unset = UNSET
    outbound_proxy_ipv6: str | Unset = member("outboundProxyIPv6", default=UNSET)
    outbound_proxy_backup: str | Unset = UNSET
    outbound_proxy_ipv6_backup: str | Unset = member("outboundProxyIPv6Backup", default=UNSET)
    transport: SipInfoResponseTransport | Unset = UNSET
    certificate: str | Unset = UNSET
    switch_back_interval: int | Unset = UNSET
    stun_servers: list[str] | Unset = UNSET
