"""Fetches an upstream description: over https only, bounded in time and in size, and whole."""

from __future__ import annotations

import asyncio
import ipaddress
from http import HTTPStatus
from pathlib import Path
from typing import Final

import httpx
from attrs import frozen

from codegen.document import CodegenError

_MEGABYTE: Final = 1024 * 1024


@frozen
class Limits:
    """What a source may take: times in seconds, `size` in bytes."""

    connect: float = 10.0
    read: float = 30.0
    total: float = 180.0
    size: int = 64 * _MEGABYTE
    redirects: int = 5


LIMITS: Final = Limits()


def fetch(source: str, *, allow_http: bool = False, limits: Limits = LIMITS) -> bytes:
    """Return the bytes at `source`, a path or an https address.

    With `allow_http`, http to this machine is accepted too, for servers of tests. Raises
    CodegenError if there is no complete answer within `limits`.
    """
    try:
        if not is_url(source):
            return _read(Path(source), limits)
        return asyncio.run(_download(httpx.URL(source), limits, allow_http=allow_http))
    except TimeoutError:
        why = f"it was not complete after {limits.total:g} s"
    except httpx.TimeoutException as error:
        why = f"the server did not answer in time ({type(error).__name__}; {_times(limits)})"
    except httpx.InvalidURL:
        why = "it is no address"
    except (httpx.HTTPError, OSError, _Refused) as error:
        why = str(error) or type(error).__name__
    advice = (
        "Try again later, or download the description and give its path."
        if is_url(source)
        else "Give the path of a description, or its https address."
    )
    raise CodegenError(f"cannot read {without_secrets(source)}: {why.rstrip('.')}. {advice}")


def is_url(source: str) -> bool:
    """Tell whether `source` is an address rather than a path."""
    return "://" in source


def without_secrets(source: str) -> str:
    """Return a source as it may be shown and recorded: an address without login and query."""
    if not is_url(source):
        return source
    try:
        address = httpx.URL(source)
    except httpx.InvalidURL:
        return f"{source.split('://')[0]}://..."
    return str(address.copy_with(userinfo=b"", query=None, fragment=None))


class _Refused(Exception):
    """An answer, or an address, that is not taken."""


def _read(path: Path, limits: Limits) -> bytes:
    size = path.stat().st_size
    if size > limits.size:
        raise _Refused(_too_large(size, limits))
    return path.read_bytes()


async def _download(address: httpx.URL, limits: Limits, *, allow_http: bool) -> bytes:
    # One limit for all of it: a read timeout alone begins anew with each byte that arrives.
    async with asyncio.timeout(limits.total), _client(limits) as client:
        for _ in range(limits.redirects + 1):
            _check(address, allow_http=allow_http)
            async with client.stream("GET", address) as response:
                if response.next_request is None:
                    return await _content(response, limits)
                address = response.next_request.url
    raise _Refused(f"there are more than {limits.redirects} redirects")


def _client(limits: Limits) -> httpx.AsyncClient:
    timeout = httpx.Timeout(limits.read, connect=limits.connect)
    # A compressed text that ends early decompresses without an error.
    return httpx.AsyncClient(timeout=timeout, headers={"Accept-Encoding": "identity"})


def _check(address: httpx.URL, *, allow_http: bool) -> None:
    if address.userinfo:
        raise _Refused("an address with a login is not taken, it would be recorded")
    if address.scheme == "https" or (
        allow_http and address.scheme == "http" and _is_this_machine(address.host)
    ):
        return
    shown = without_secrets(str(address))
    raise _Refused(f"{shown} is not https, and anyone on the way could change the description")


def _is_this_machine(host: str) -> bool:
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


async def _content(response: httpx.Response, limits: Limits) -> bytes:
    if response.status_code != HTTPStatus.OK:
        raise _Refused(f"the server answers {response.status_code} {response.reason_phrase}")
    headers = response.headers
    if headers.get("Content-Encoding", "identity") != "identity":
        raise _Refused("the server compresses its answer although it was asked not to")
    length = headers.get("Content-Length")
    if length is None and headers.get("Transfer-Encoding", "") != "chunked":
        raise _Refused("the server does not say how long its answer is; it may be cut off")
    if length is not None and int(length) > limits.size:
        raise _Refused(_too_large(int(length), limits))
    content = bytearray()
    async for chunk in response.aiter_bytes():
        content += chunk
        if len(content) > limits.size:
            raise _Refused(_too_large(len(content), limits))
    return bytes(content)


def _too_large(size: int, limits: Limits) -> str:
    return f"{size / _MEGABYTE:.0f} MB or more, and the limit is {limits.size / _MEGABYTE:.0f} MB"


def _times(limits: Limits) -> str:
    return f"{limits.connect:g} s to connect, {limits.read:g} s for each read"
