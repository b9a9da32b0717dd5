"""Which servers of an app the emulator trusts: webhooks, and the addresses of bots."""

from __future__ import annotations

import os
import ssl
from functools import cache


def tls_context(authorities: str | None = None) -> ssl.SSLContext:
    """Return a context that trusts the authorities of this machine, and those of a PEM file.

    Those of the machine are what OpenSSL finds: the system's store, or what the variables
    SSL_CERT_FILE and SSL_CERT_DIR name. An app under test often has a certificate of a private
    authority, which stands there and in no list of public ones. Contexts without a file are kept:
    to read all authorities takes longer than the start of an emulator.
    """
    # What the variables name is part of the key: a test may set them after the first context.
    named = tuple(os.environ.get(name) for name in ("SSL_CERT_FILE", "SSL_CERT_DIR"))
    if authorities is None:
        return _default_context(named)
    context = _new_context()
    context.load_verify_locations(authorities)
    return context


@cache
def _default_context(_named: tuple[str | None, ...]) -> ssl.SSLContext:
    return _new_context()


def _new_context() -> ssl.SSLContext:
    context = ssl.create_default_context()
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    return context
