"""One request to a webhook. httpx is loaded with the first one."""

import asyncio
import ssl
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    import httpx

_READ: Final = 65_536


@dataclass(frozen=True, slots=True)
class Reply:
    """What a webhook answered; header names are lower case, ``size`` counts headers and body."""

    status: int
    headers: Mapping[str, str]
    size: int

    @property
    def accepted(self) -> bool:
        """Whether a delivery counts as done."""
        return self.status // 100 == 2

    @property
    def media_type(self) -> str:
        """The content type without its parameters."""
        return self.headers.get("content-type", "").split(";", 1)[0].strip().lower()


class NoReplyError(Exception):
    """A webhook that could not be reached, was too slow, or spoke no HTTP."""


class CertificateError(NoReplyError):
    """A webhook whose TLS certificate is not trusted."""


def trust(authorities: str | None) -> ssl.SSLContext:
    """Return what is trusted: the usual authorities, and those of a PEM file."""
    context = ssl.create_default_context()
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    if authorities is not None:
        context.load_verify_locations(authorities)
    return context


async def post(
    address: str,
    headers: Mapping[str, str],
    body: bytes,
    *,
    timeout: float,
    trusted: ssl.SSLContext,
) -> Reply:
    """Send one POST, following no redirect; ``timeout`` is in seconds of real time.

    Raises NoReplyError where there is no whole answer within the time.
    """
    import httpx

    client = httpx.AsyncClient(verify=trusted, trust_env=False, timeout=timeout)
    try:
        async with (
            asyncio.timeout(timeout),
            client,
            client.stream("POST", address, headers=headers, content=body) as answer,
        ):
            size = await _size(answer)
    except TimeoutError as error:
        raise NoReplyError("it did not answer in time") from error
    except (httpx.HTTPError, httpx.InvalidURL) as error:
        if _is_about_certificate(error):
            raise CertificateError(str(error)) from error
        raise NoReplyError(type(error).__name__) from error
    return Reply(answer.status_code, {n.lower(): v for n, v in answer.headers.items()}, size)


async def _size(answer: "httpx.Response") -> int:
    """Return how large an answer is; one that goes on and on is not read to its end."""
    size = sum(len(name) + len(value) + len(b": \r\n") for name, value in answer.headers.raw)
    async for chunk in answer.aiter_raw():
        size += len(chunk)
        if size > _READ:
            break
    return size


def _is_about_certificate(error: BaseException | None) -> bool:
    while error is not None:
        if isinstance(error, ssl.SSLCertVerificationError):
            return True
        error = error.__cause__ or error.__context__
    return False
