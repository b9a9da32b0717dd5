"""`Accounts` and `AsyncAccounts`: the clients of many accounts in one process."""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Iterator
from contextlib import AsyncExitStack, ExitStack
from typing import TYPE_CHECKING, Any, Final, Generic, NoReturn, Self, TypeVar, Unpack, cast
from weakref import WeakValueDictionary

from ringkit._client.asynchronous import AsyncRingCentral
from ringkit._client.base import SETTING_NAMES, BaseClient, EnvFile, Settings
from ringkit._client.sync import RingCentral
from ringkit._io.fork import renew_after_fork
from ringkit._redaction import NO_SECRET, Secret, revealed
from ringkit.auth._credentials import take
from ringkit.auth._stored_session import credential_fingerprint
from ringkit.limits._memory import shared_limiter

if TYPE_CHECKING:
    from types import TracebackType

    from ringkit._io.http import AsyncHttpClient, HttpClient

C = TypeVar("C", bound=BaseClient)

#: Settings that each account has for itself.
_OF_AN_ACCOUNT: Final = frozenset({"account", "jwt"})
#: Clients that are looked at when one more than `max_idle` is kept: those with a subscription stay.
_LOOK_AT: Final = 2


class _BaseAccounts(Generic[C]):
    """What `Accounts` and `AsyncAccounts` share."""

    def __init__(self, pool: C, settings: dict[str, Any], max_idle: int) -> None:
        if isinstance(max_idle, bool) or not isinstance(max_idle, int):
            raise TypeError(f"max_idle must be an int, not {type(max_idle).__name__}")
        if max_idle < 1:
            raise ValueError(f"max_idle must be above 0, got {max_idle}")
        #: A client that sends nothing. Its connections are those of all.
        self._pool = pool
        self._settings = settings
        self._max_idle = max_idle
        self._clients: OrderedDict[str, C] = OrderedDict()
        #: Those that were dropped, as long as the program has a reference.
        self._dropped: WeakValueDictionary[str, C] = WeakValueDictionary()
        #: Those that have a subscription, and another JWT than the client that took their place.
        self._replaced: list[C] = []
        self.after_fork()
        renew_after_fork(self)

    def after_fork(self) -> None:
        """Replace the lock, which a thread of the parent may have held."""
        self._lock = threading.Lock()

    def __getitem__(self, account: str) -> C:
        """Return the client of an account, whose session is in the store under this key.

        The key is the setting `account` of the client: any text that tells accounts apart. It is
        the same client each time, as long as it is in use or was asked for recently. Raises
        TypeError and ValueError for a key that is none.
        """
        return self._find(account, NO_SECRET)

    def client(self, account: str = "", *, jwt: str = "") -> C:
        """Return the client of an account that logs in with a JWT when it has to.

        Without `account` the key is made of the JWT. Raises ValueError if there is neither.
        """
        given = {"account": account, "jwt": jwt}
        del jwt
        hidden: Secret = take(given, SETTING_NAMES)["jwt"]
        return self._find(account or self._key_of(hidden), hidden)

    def _key_of(self, jwt: Secret) -> str:
        if not jwt:
            raise ValueError("give an account, a jwt, or both")
        config = self._pool._core.config
        return credential_fingerprint(
            (config.server_url, config.client_id), ("account", jwt.reveal())
        )[:32]

    def _find(self, account: str, jwt: Secret) -> C:
        if not isinstance(account, str):
            raise TypeError(f"the key of an account is a str, not {type(account).__name__}")
        if not account:
            raise ValueError("the key of an account is not empty")
        with self._lock:
            found = self._clients.get(account) or self._dropped.get(account)
            if found is None:
                found = self._make(account, jwt)
            elif not _logs_in_with(found, jwt):
                if found._core.subscriptions:
                    self._replaced.append(found)
                found = self._make(account, jwt)
            self._clients[account] = found
            self._clients.move_to_end(account)
            self._drop_idle()
        return found

    def _make(self, account: str, jwt: Secret) -> C:
        settings = {**self._settings, "account": account}
        if jwt:
            settings["jwt"] = jwt
        made = type(self._pool)(**settings)
        made._options = self._pool._options
        made._io = self._pool._io.sharing_connections()
        return made

    def _drop_idle(self) -> None:
        """Drop the client that was asked for least recently, unless it has a subscription."""
        for _ in range(_LOOK_AT):
            if len(self._clients) <= self._max_idle:
                return
            account, client = next(iter(self._clients.items()))
            if client._core.subscriptions:
                self._clients.move_to_end(account)
            else:
                self._dropped[account] = self._clients.pop(account)

    def _all(self) -> Iterator[C]:
        """Yield all clients, and forget them."""
        with self._lock:
            found = [*self._replaced, *self._clients.values(), *self._dropped.values()]
            self._clients.clear()
            self._replaced.clear()
        # A client that was dropped may have been asked for again.
        yield from {id(client): client for client in found}.values()

    def __reduce__(self) -> NoReturn:
        name = type(self).__name__
        raise TypeError(
            f"{name} cannot be pickled or copied: pickle the client of an account, such as "
            f"accounts[key], or make {name} in the other process"
        )

    def __repr__(self) -> str:
        config = self._pool._core.config
        return f"{type(self).__name__}({config.server_url!r}, client_id={config.client_id!r})"


def _logs_in_with(client: BaseClient, jwt: Secret) -> bool:
    """Return whether a client has this JWT; without one it may have any."""
    own = client._core.jwt
    return not jwt or revealed(own) == jwt.reveal()


def _shared_settings(settings: dict[str, Any]) -> dict[str, Any]:
    """Return the settings of all clients; what is of one account is refused."""
    given = take(settings, SETTING_NAMES)
    for name in sorted(_OF_AN_ACCOUNT & given.keys()):
        raise TypeError(f"{name} belongs to one account: give it to accounts.client({name}=...)")
    return given


def _complete(pool: BaseClient, settings: dict[str, Any]) -> None:
    """Add the store and the limiter that the clients share."""
    core = pool._core
    if settings.get("store") is None:
        from ringkit.auth._stores.memory import MemoryStore

        settings["store"] = MemoryStore(clock=core.clock)
    if settings.get("limiter") is None:
        settings["limiter"] = shared_limiter(core.config.server_url, core.clock)


def _from_env(
    kind: type[BaseClient], settings: dict[str, Any], env_file: EnvFile
) -> dict[str, Any]:
    given = _shared_settings(settings)
    found = kind._settings_from_env(given, env_file)
    return {name: value for name, value in found.items() if name not in _OF_AN_ACCOUNT}


class Accounts(_BaseAccounts[RingCentral]):
    """Clients of many accounts: one connection pool, one store, one limiter.

    ::

        with Accounts(client_id="...", client_secret="...", store=RedisStore(url)) as accounts:
            accounts["acme"].login(**redirect)  # once: the session is in the store
            accounts["acme"].messages.sms("+16505550101", "Hello")

    The settings are those of `RingCentral`, without `account` and `jwt`, which are those of one
    client. `max_idle` clients are kept for the next time, the most recent ones, and those that have
    a subscription or that the program refers to. Safe to share between threads; close it, or use it
    in `with`.
    """

    def __init__(
        self,
        *,
        http_client: HttpClient | None = None,
        max_idle: int = 1000,
        **settings: Unpack[Settings],
    ) -> None:
        given = _shared_settings(cast("dict[str, Any]", settings))
        pool = RingCentral(http_client=http_client, **given)
        _complete(pool, given)
        super().__init__(pool, given, max_idle)

    @classmethod
    def from_env(
        cls,
        *,
        env_file: EnvFile = None,
        http_client: HttpClient | None = None,
        max_idle: int = 1000,
        **settings: Unpack[Settings],
    ) -> Self:
        """Return accounts configured from environment variables; see `RingCentral.from_env`.

        The variables of `jwt` and `account` are not read.
        """
        found = _from_env(RingCentral, cast("dict[str, Any]", settings), env_file)
        return cls(http_client=http_client, max_idle=max_idle, **found)

    def close(self) -> None:
        """Close all clients, and the connections. An error of one is raised when all are closed."""
        with ExitStack() as closing:
            closing.callback(self._pool.close)
            for client in self._all():
                closing.callback(client.close)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()


class AsyncAccounts(_BaseAccounts[AsyncRingCentral]):
    """Clients of many accounts for asyncio, in one event loop; otherwise like `Accounts`."""

    def __init__(
        self,
        *,
        http_client: AsyncHttpClient | None = None,
        max_idle: int = 1000,
        **settings: Unpack[Settings],
    ) -> None:
        given = _shared_settings(cast("dict[str, Any]", settings))
        pool = AsyncRingCentral(http_client=http_client, **given)
        _complete(pool, given)
        super().__init__(pool, given, max_idle)

    @classmethod
    def from_env(
        cls,
        *,
        env_file: EnvFile = None,
        http_client: AsyncHttpClient | None = None,
        max_idle: int = 1000,
        **settings: Unpack[Settings],
    ) -> Self:
        """Return accounts configured from environment variables; see `Accounts.from_env`."""
        found = _from_env(AsyncRingCentral, cast("dict[str, Any]", settings), env_file)
        return cls(http_client=http_client, max_idle=max_idle, **found)

    async def close(self) -> None:
        """Close all clients, and the connections. An error of one is raised when all are closed."""
        async with AsyncExitStack() as closing:
            closing.push_async_callback(self._pool.close)
            for client in self._all():
                closing.push_async_callback(client.close)

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        await self.close()
