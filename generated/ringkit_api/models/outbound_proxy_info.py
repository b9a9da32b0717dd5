# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, member, model


@model
class OutboundProxyInfo(Model):
    """Outbound proxy info."""

    region: str | Unset = UNSET
    proxy: str | Unset = UNSET
    proxy_tls: str | Unset = member("proxyTLS", default=UNSET)
