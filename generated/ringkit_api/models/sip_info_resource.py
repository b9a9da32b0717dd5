# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, member, model

if TYPE_CHECKING:
    from ringkit_api.models.outbound_proxy_info import OutboundProxyInfo


@model
class SipInfoResource(Model):
    """SIP account of a phone that is set up by hand.

    Attributes:
        domain: SIP domain, the host part of the SIP address.
        outbound_proxies: Servers to send SIP requests to, one for each region.
        user_name: User part of the SIP address.
        password: Password for SIP digest authentication; keep it secret.
        authorization_id: User name for SIP digest authentication.
    """

    domain: str | Unset = UNSET
    """SIP domain, the host part of the SIP address."""
    outbound_proxies: list[OutboundProxyInfo] | Unset = UNSET
    """Servers to send SIP requests to, one for each region."""
    user_name: str | Unset = UNSET
    """User part of the SIP address."""
    password: str | Unset = member(default=UNSET, secret=True)
    """Password for SIP digest authentication; keep it secret."""
    authorization_id: str | Unset = member(default=UNSET, secret=True)
    """User name for SIP digest authentication."""
