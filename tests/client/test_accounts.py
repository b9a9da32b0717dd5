"""`Accounts`: clients of many accounts share connections, a store and a limiter."""

from __future__ import annotations

import asyncio
import contextlib
import copy
import gc
import pickle
import socket
import weakref
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from ringkit import Accounts, AsyncAccounts, RingCentral
from ringkit.auth import FileStore, MemoryStore
from ringkit_emulator import AccountOptions, Emulator, UserOptions
from tests.support.platform import NO_LIMITS, client_settings

EXTENSION = "/restapi/v1.0/account/~/extension/~"


@pytest.fixture
def emulator() -> Iterator[Emulator]:
    users = tuple(UserOptions(extension_number=number) for number in ("101", "102"))
    with Emulator(accounts=(AccountOptions(users=users),), limits=NO_LIMITS) as started:
        yield started


#: Clients that other tests have left open do not share the connections of these.
OWN = httpx.Limits(max_connections=7)


def shared(emulator: Emulator, **more: Any) -> dict[str, Any]:
    return {k: v for k, v in client_settings(emulator, **more).items() if k != "jwt"}


def jwt_of(emulator: Emulator, number: str) -> str:
    """Return a JWT of another user of the emulator."""
    with RingCentral(**client_settings(emulator, pool_limits=OWN)) as rc:
        (found,) = rc.api.extensions.list_extensions(extension_number=number).records
    return emulator.issue_jwt(extension_id=str(found.id))


def connections(port: int) -> int:
    """Return how many connections of this process to a port are open."""
    found = 0
    for each in gc.get_objects():
        # A proxy may be of an object that is gone.
        if issubclass(type(each), socket.socket):
            with contextlib.suppress(OSError, IndexError):  # not connected, or a socket pair
                found += each.getpeername()[1] == port
    return found


@pytest.mark.parametrize("transport", [False, True])
def test_clients_share_connections_store_and_limiter(emulator: Emulator, transport: bool) -> None:
    more = {"transport": httpx.HTTPTransport()} if transport else {"pool_limits": OWN}
    with Accounts(**shared(emulator, **more)) as accounts:
        first = accounts.client(jwt=emulator.jwt)
        second = accounts["second"]
        second.login(jwt=jwt_of(emulator, "102"))
        numbers = [rc.api.extensions.read_extension().extension_number for rc in (first, second)]
        assert numbers == ["101", "102"]
        assert (
            accounts.client(jwt=emulator.jwt) is first is not accounts.client("named", jwt="other")
        )
        assert accounts["second"] is second
        assert first._engine.session.store is second._engine.session.store
        assert first._io.engine is second._io.engine
        if not transport:
            assert connections(int(emulator.url.rpartition(":")[2])) == 1
        second.close()  # its subscriptions; the connections are those of all
        assert first.api.extensions.read_extension().extension_number == "101"
    assert connections(int(emulator.url.rpartition(":")[2])) == 0


def test_the_session_of_a_key_is_in_the_store(emulator: Emulator, tmp_path: Path) -> None:
    with Accounts(**shared(emulator), store=FileStore(tmp_path)) as accounts:
        accounts["acme"].login(jwt=emulator.jwt)
    with Accounts(**shared(emulator), store=FileStore(tmp_path)) as accounts:
        assert accounts["acme"].logged_in()
        assert not accounts["other"].logged_in()


def test_few_idle_clients_are_kept(emulator: Emulator) -> None:
    with Accounts(**shared(emulator), max_idle=2) as accounts:
        subscribed, used = accounts["subscribed"], accounts["used"]
        subscribed.login(jwt=emulator.jwt)
        with subscribed.subscription([f"{EXTENSION}/presence"]):
            dropped = weakref.ref(accounts["dropped"])
            for number in range(4):
                accounts[f"more {number}"]
            gc.collect()
            assert dropped() is None
            assert len(accounts._clients) == 2
            subscribed_again = accounts["subscribed"]
        assert subscribed_again is subscribed
        assert accounts["used"] is used  # the program has a reference
        assert "dropped" not in repr(accounts)


def test_in_asyncio(emulator: Emulator, monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in client_settings(emulator).items():
        monkeypatch.setenv(f"RINGCENTRAL_{name.upper()}", value)

    other_jwt = jwt_of(emulator, "102")

    async def read() -> list[object]:
        async with AsyncAccounts.from_env(store=MemoryStore()) as accounts:
            rc = accounts.client("one", jwt=emulator.jwt)
            found = [(await rc.api.extensions.read_extension()).extension_number]
            other = accounts["two"]  # RINGCENTRAL_JWT is of no account
            assert not await other.logged_in()
            assert other._io.engine is rc._io.engine
            await other.login(jwt=other_jwt)
            return [*found, (await other.api.extensions.read_extension()).extension_number]

    assert asyncio.run(read()) == ["101", "102"]


@pytest.mark.parametrize(
    ("wrong", "error", "message"),
    [
        ({"jwt": "x"}, TypeError, r"jwt belongs to one account: give it to accounts.client"),
        ({"account": "x"}, TypeError, "account belongs to one account"),
        ({"max_idle": 0}, ValueError, "max_idle must be above 0, got 0"),
        ({"max_idle": "5"}, TypeError, "max_idle must be an int, not str"),
        ({"max_idles": 5}, TypeError, "max_idles is not a setting"),
    ],
    ids=["jwt", "account", "zero", "text", "unknown"],
)
def test_wrong_settings(wrong: dict[str, Any], error: type[Exception], message: str) -> None:
    with pytest.raises(error, match=message):
        Accounts(client_id="id", **wrong)


def test_wrong_keys() -> None:
    with Accounts(client_id="id") as accounts:
        with pytest.raises(TypeError, match="the key of an account is a str, not int"):
            accounts[5]  # type: ignore[index]
        with pytest.raises(ValueError, match="not empty"):
            accounts[""]
        with pytest.raises(ValueError, match="give an account, a jwt, or both"):
            accounts.client()
        assert isinstance(accounts["a"], RingCentral)


def test_a_client_with_another_jwt_does_not_leave_the_first_one_subscribed(
    emulator: Emulator,
) -> None:
    with Accounts(**shared(emulator)) as accounts:
        first = accounts.client("acme", jwt=emulator.jwt)
        subscription = first.subscription([f"{EXTENSION}/presence"])
        subscription.register()
        second = accounts.client("acme", jwt=jwt_of(emulator, "102"))
        assert second is not first
        del first
        gc.collect()
    assert not subscription.alive()


@pytest.mark.parametrize("asynchronous", [False, True])
def test_an_error_while_one_is_closed_leaves_none_open(
    emulator: Emulator, asynchronous: bool
) -> None:
    made: Any = (AsyncAccounts if asynchronous else Accounts)(**shared(emulator))
    closed: list[str] = []

    def closing(name: str) -> Any:
        def close() -> None:
            closed.append(name)
            if name == "b":
                raise OSError("mine")

        async def close_async() -> None:
            close()

        return close_async if asynchronous else close

    clients = [made[name] for name in "abc"]  # referred to, so that their methods stay replaced
    for name, each in zip("abc", clients, strict=True):
        each.close = closing(name)
    made._pool.close = closing("pool")
    with pytest.raises(OSError, match="mine"):
        asyncio.run(made.close()) if asynchronous else made.close()
    assert sorted(closed) == ["a", "b", "c", "pool"]


def test_they_are_neither_pickled_nor_copied(emulator: Emulator, tmp_path: Path) -> None:
    with Accounts(**shared(emulator, store=FileStore(tmp_path))) as accounts:
        for attempt in (pickle.dumps, copy.copy, copy.deepcopy):
            with pytest.raises(
                TypeError, match=r"pickle the client of an account.*accounts\[key\]"
            ):
                attempt(accounts)
