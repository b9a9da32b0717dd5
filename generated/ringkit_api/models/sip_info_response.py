# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import Literal

from ringkit._model import UNSET, Model, Unset, member, model
from ringkit_api.enumerations import AuthorizationType

SipInfoResponseTransport = Literal["UDP", "TCP", "TLS", "WSS"]


@model
class SipInfoResponse(Model):
    """Credentials and servers for one transport.

    Attributes:
        username: User part of the SIP address.
        password: Password for SIP digest authentication; keep it secret. A password.
        authorization_types: Kinds of authentication that are accepted, the preferred one first.
        authorization_id: User name for SIP digest authentication.
        domain: SIP domain, the host part of the SIP address.
        outbound_proxy: Server and port to send SIP requests to.
        outbound_proxy_ipv6: The same over IPv6.
        outbound_proxy_backup: Server to use when the first one does not answer.
        outbound_proxy_ipv6_backup: The same over IPv6.
        transport: Transport that this entry is for.
        certificate: Certificate, Base64; only for TLS.
        switch_back_interval: Seconds on the backup after which to try the first server; if absent, stay
            until the next registration.
        stun_servers: STUN servers for media behind a NAT.
    """

    username: str | Unset = UNSET
    """User part of the SIP address."""
    password: str | Unset = member(default=UNSET, secret=True)
    """Password for SIP digest authentication; keep it secret."""
    authorization_types: list[AuthorizationType] | Unset = UNSET
    """Kinds of authentication that are accepted, the preferred one first."""
    authorization_id: str | Unset = member(default=UNSET, secret=True)
    """User name for SIP digest authentication."""
    domain: str | Unset = UNSET
    """SIP domain, the host part of the SIP address."""
    outbound_proxy: str | Unset = UNSET
    """Server and port to send SIP requests to."""
    outbound_proxy_ipv6: str | Unset = member("outboundProxyIPv6", default=UNSET)
    """The same over IPv6."""
    outbound_proxy_backup: str | Unset = UNSET
    """Server to use when the first one does not answer."""
    outbound_proxy_ipv6_backup: str | Unset = member("outboundProxyIPv6Backup", default=UNSET)
    """The same over IPv6."""
    transport: SipInfoResponseTransport | Unset = UNSET
    """Transport that this entry is for."""
    certificate: str | Unset = UNSET
    """Certificate, Base64; only for TLS."""
    switch_back_interval: int | Unset = UNSET
    """Seconds on the backup after which to try the first server; if absent, stay until the next
        registration."""
    stun_servers: list[str] | Unset = UNSET
    """STUN servers for media behind a NAT."""
