"""Exceptions of the engines. Callers above `_io` see `ringkit.errors.TransportError` instead."""

from __future__ import annotations


class HttpFailure(Exception):
    """There is no response.

    `sent` is False if the server certainly did not get the request, None if that is not known.
    """

    sent: bool | None = None


class ConnectFailure(HttpFailure):
    """No connection: the name is unknown, the server or the proxy refused, or TLS failed."""

    sent = False


class UnusableClientFailure(ConnectFailure):
    """The HTTP client that was given can send nothing here, now or later.

    It is closed, or its connections are those of another process or event loop.
    """


class TimeoutFailure(HttpFailure):
    """A phase took too long, or the deadline of the request passed.

    `phase` is connect, read, write, pool (waiting for a free connection) or deadline.
    """

    def __init__(self, phase: str) -> None:
        super().__init__(f"timeout: {phase}")
        self.phase = phase
        self.sent = False if phase in ("connect", "pool") else None


class ProtocolFailure(HttpFailure):
    """What the server sent is not HTTP, or it closed the connection too early."""


class BodyFailure(HttpFailure):
    """The body of the request has not the length that was announced: a file that was changed."""
