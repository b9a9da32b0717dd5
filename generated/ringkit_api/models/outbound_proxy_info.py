# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, member, model


@model
class OutboundProxyInfo(Model):
    """Server of a region.

    Attributes:
        region: Region that the server is in; choose the nearest.
        proxy: Server and port for UDP and TCP.
        proxy_tls: Server and port for TLS.
    """

    region: str | Unset = UNSET
    """Region that the server is in; choose the nearest."""
    proxy: str | Unset = UNSET
    """Server and port for UDP and TCP."""
    proxy_tls: str | Unset = member("proxyTLS", default=UNSET)
    """Server and port for TLS."""
