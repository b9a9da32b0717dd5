"""The methods of `Emulator` that return clients of it; without them it needs no client."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

if TYPE_CHECKING:
    from ringkit import AsyncRingCentral, RingCentral, Settings
    from ringkit.testing import EmulatedPlatform


class ClientMethods:
    """Returns clients of an emulator, for the tests of programs that use ringkit."""

    def client(
        self: EmulatedPlatform, *, user: str | None = None, **settings: Unpack[Settings]
    ) -> RingCentral:
        """Return a client of this emulator, which logs in by JWT with its first call.

        `user` is the e-mail address, extension number or extension id of the user (None: the
        first one); `settings` are those of `RingCentral`. Close the client, or use it in `with`.
        Raises ValueError if there is no such user.
        """
        from ringkit.testing import client_of

        return client_of(self, user=user, **settings)

    def async_client(
        self: EmulatedPlatform, *, user: str | None = None, **settings: Unpack[Settings]
    ) -> AsyncRingCentral:
        """Return what `client` returns, for asyncio."""
        from ringkit.testing import async_client_of

        return async_client_of(self, user=user, **settings)
