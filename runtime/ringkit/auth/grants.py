"""Grants: which form the token endpoint is sent. Pure (RFC 6749, section 4; RFC 7523)."""

from __future__ import annotations

from typing import Protocol

from attrs import field, frozen


def _hidden(_value: str) -> str:
    return "'***'"


class Grant(Protocol):
    """A way to get a token."""

    @property
    def repeatable(self) -> bool:
        """Whether it leads to a token again when the session has ended."""
        ...

    def form(self) -> dict[str, str]:
        """Return the fields of the token request."""
        ...


@frozen
class JwtGrant:
    """A JWT made in the developer console: logs in by itself, as often as need be."""

    assertion: str = field(repr=_hidden)
    repeatable: bool = field(default=True, init=False)

    def form(self) -> dict[str, str]:
        """Return the fields of the token request."""
        return {
            "grant_type": "urn:ietf:params:oauth:grant-type:jwt-bearer",
            "assertion": self.assertion,
        }


@frozen
class RefreshGrant:
    """A refresh token: continues a session, once."""

    refresh_token: str = field(repr=_hidden)
    repeatable: bool = field(default=False, init=False)

    def form(self) -> dict[str, str]:
        """Return the fields of the token request."""
        return {"grant_type": "refresh_token", "refresh_token": self.refresh_token}
