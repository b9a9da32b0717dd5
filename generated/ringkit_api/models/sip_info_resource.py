# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, member, model

if TYPE_CHECKING:
    from ringkit_api.models.outbound_proxy_info import OutboundProxyInfo


@model
class SipInfoResource(Model):
    """SIP info resource."""

    domain: str | Unset = UNSET
    outbound_proxies: list[OutboundProxyInfo] | Unset = UNSET
    user_name: str | Unset = UNSET
    password: str | Unset = member(default=UNSET, secret=True)
    authorization_id: str | Unset = member(default=UNSET, secret=True)
