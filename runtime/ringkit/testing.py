"""Clients of an emulated platform, ready for tests."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol, Unpack

if TYPE_CHECKING:
    from ringkit._client.asynchronous import AsyncRingCentral
    from ringkit._client.base import Settings
    from ringkit._client.sync import RingCentral

__all__ = ["EmulatedPlatform", "async_client_of", "client_of"]


class EmulatedPlatform(Protocol):
    """What a client needs of an emulated platform; `ringkit_emulator.Emulator` has it."""

    @property
    def url(self) -> str:
        """The URL of the API host."""
        ...

    @property
    def media_url(self) -> str:
        """The URL of the media host."""
        ...

    @property
    def client_id(self) -> str:
        """The client id of the first app."""
        ...

    @property
    def client_secret(self) -> str | None:
        """The client secret of the first app; None for a public app."""
        ...

    def jwt_of(self, user: str | None = None) -> str:
        """Return a JWT credential of a user; None is the first one."""
        ...


def client_of(
    emulator: EmulatedPlatform, *, user: str | None = None, **settings: Unpack[Settings]
) -> RingCentral:
    """Return a client of an emulated platform, which logs in by JWT with its first call.

    `user` is the e-mail address, extension number or extension id of the user (None: the first
    one). `settings` are those of `RingCentral`, and replace what is taken from the emulator. Close
    the client, or use it in `with`. Raises ValueError if there is no such user.
    """
    from ringkit._client.sync import RingCentral

    return RingCentral(**_settings(emulator, user, settings))


def async_client_of(
    emulator: EmulatedPlatform, *, user: str | None = None, **settings: Unpack[Settings]
) -> AsyncRingCentral:
    """Return what `client_of` returns, for asyncio."""
    from ringkit._client.asynchronous import AsyncRingCentral

    return AsyncRingCentral(**_settings(emulator, user, settings))


def _settings(emulator: EmulatedPlatform, user: str | None, given: Settings) -> dict[str, Any]:
    found: dict[str, Any] = {
        "server_url": emulator.url,
        "media_url": emulator.media_url,
        "client_id": emulator.client_id,
        "client_secret": emulator.client_secret,
        # An emulator for other containers does not listen on loopback.
        "allow_http": True,
        **given,
    }
    if "jwt" not in found:
        found["jwt"] = emulator.jwt_of(user)
    return found
