"""Clients are pickled by their settings; secrets are referred to, and never in the pickle."""

from __future__ import annotations

import asyncio
import copy
import multiprocessing
import os
import pickle
import ssl
from collections import deque
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from typing import Any
from weakref import WeakValueDictionary

import httpx
import pytest

from ringkit import AsyncRingCentral, RedisLimiter, RedisStore, RingCentral
from ringkit._client import pickling
from ringkit._redaction import Secret
from ringkit.auth import EncryptedStore, FileStore, MemoryStore
from ringkit.errors import AuthUnavailableError, StoreError
from ringkit.limits import MemoryLimiter, Rule
from ringkit_emulator import Emulator
from tests.support.platform import client_settings

SPAWN = multiprocessing.get_context("spawn")
SECRETS = ("client_secret", "jwt")


@pytest.fixture
def variables(settings: dict[str, Any], monkeypatch: pytest.MonkeyPatch) -> dict[str, Any]:
    """The settings of an emulator, in the environment."""
    for name, value in settings.items():
        monkeypatch.setenv(f"RINGCENTRAL_{name.upper()}", value)
    return settings


def extension_id(rc: RingCentral) -> str:
    return str(rc.api.extensions.read_extension().id)


def async_extension_id(rc: AsyncRingCentral) -> str:
    async def read() -> str:
        async with rc:
            return str((await rc.api.extensions.read_extension()).id)

    return asyncio.run(read())


def without_secrets(client: object, *secrets: str) -> bytes:
    """Return the pickle of a client; none of the secrets is in it."""
    data = pickle.dumps(client)
    assert secrets
    for secret in secrets:
        assert len(secret) > 4
        assert secret.encode() not in data
        assert secret not in repr(client)
    return data


def test_a_client_of_the_environment_works_in_other_processes(
    variables: dict[str, Any], emulator: Emulator
) -> None:
    secrets = [variables[name] for name in SECRETS]
    with RingCentral.from_env(timeout=20.0, account="a", pool_limits=httpx.Limits()) as rc:
        without_secrets(rc, *secrets)
        asynchronous = AsyncRingCentral.from_env()
        without_secrets(asynchronous, *secrets)
        with ProcessPoolExecutor(1, SPAWN) as pool:
            several = [pool.submit(extension_id, rc) for _ in range(4)]
            found = {job.result() for job in several}
            found.add(pool.submit(async_extension_id, asynchronous).result())
    assert found == {emulator.extension_id}
    logins = [entry for entry in emulator.log() if entry.path.endswith("/oauth/token")]
    # The copies of a client in one process have one session.
    assert len(logins) == 2


def test_a_secret_in_any_variable_is_found(
    settings: dict[str, Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ACME_SECRET", settings["client_secret"] + "\n")
    monkeypatch.setenv("ACME_JWT", settings["jwt"])
    monkeypatch.setenv("ACME_PROXY", "http://user:proxy-password@127.0.0.1:9")
    monkeypatch.setenv("ACME_HEADER", "header-secret")
    rc = RingCentral(
        **settings, proxy=os.environ["ACME_PROXY"], headers={"X-Gate": os.environ["ACME_HEADER"]}
    ).with_options(timeout=7.0)
    secrets = [settings[name] for name in SECRETS]
    data = without_secrets(rc, *secrets, "proxy-password", "header-secret")

    found = pickle.loads(data)

    assert dict(found._options.headers) == {"X-Gate": "header-secret"}
    assert found._options.timeout == 7.0
    assert "proxy-password" not in repr(found._io.settings)
    assert "proxy-password" in str(found._io.settings["proxy"])
    with pytest.raises(AuthUnavailableError, match="no connection to"):
        found.with_options(max_attempts=1).api.extensions.read_extension()
    # As in another process, which has not unpickled it yet.
    monkeypatch.setattr(pickling, "_cores", WeakValueDictionary())
    monkeypatch.setattr(pickling, "_recent", deque())
    monkeypatch.delenv("ACME_JWT")
    with pytest.raises(ValueError, match="jwt was pickled as the environment variable ACME_JWT"):
        pickle.loads(data)


@pytest.mark.parametrize("kind", [RingCentral, AsyncRingCentral])
def test_literal_secrets_are_refused_and_the_error_says_how(
    settings: dict[str, Any], kind: Callable[..., Any]
) -> None:
    with pytest.raises(
        TypeError, match=r"client_secret and jwt: given as they are.*from_env\(\)"
    ) as e:
        pickle.dumps(kind(**settings))
    for name in SECRETS:
        assert settings[name] not in str(e.value)


def test_literal_secrets_are_in_the_store_that_processes_share(
    settings: dict[str, Any], emulator: Emulator, tmp_path: Path
) -> None:
    store = FileStore(tmp_path)
    with RingCentral(**settings, store=store, headers={"X-Gate": "header-secret"}) as rc:
        data = without_secrets(rc, *(settings[name] for name in SECRETS), "header-secret")
        assert pickle.dumps(rc) == data
        with ProcessPoolExecutor(1, SPAWN) as pool:
            assert pool.submit(extension_id, rc).result() == emulator.extension_id
        assert (
            len(
                [
                    path
                    for path in tmp_path.iterdir()
                    if "secrets" in path.name and path.suffix == ".json"
                ]
            )
            == 2
        )
    for path in tmp_path.iterdir():
        path.unlink()
    with pytest.raises(StoreError, match="this process needs the store"):
        pickle.loads(data)


def test_a_public_client_has_the_session_of_the_store(tmp_path: Path) -> None:
    with Emulator(public_app=True) as emulator:
        settings = client_settings(emulator)
        jwt = settings.pop("jwt")
        with RingCentral(**settings, store=FileStore(tmp_path)) as rc:
            rc.login(jwt=jwt)
            data = without_secrets(rc, jwt)
        with pickle.loads(data) as other:
            assert other._core is rc._core  # of this process
        with ProcessPoolExecutor(1, SPAWN) as pool:
            assert pool.submit(extension_id, rc).result() == emulator.extension_id
        assert [path for path in tmp_path.iterdir() if "secrets" in path.name] == []


def test_a_session_that_would_be_another_one_is_refused(
    variables: dict[str, Any], tmp_path: Path
) -> None:
    with RingCentral.from_env() as rc:
        rc.login(access_token="token-of-another", expires_in=60)
        with pytest.raises(TypeError, match="in memory: give the client a store"):
            pickle.dumps(rc)
    with RingCentral.from_env(store=FileStore(tmp_path)) as rc:
        rc.login(access_token="token-of-another", expires_in=60)
        with pytest.raises(TypeError, match="leave jwt= out"):
            pickle.dumps(rc)


def test_what_is_of_this_process_is_refused(variables: dict[str, Any]) -> None:
    context = ssl.create_default_context()
    for settings, message in (
        ({"http_client": httpx.Client()}, "give its settings instead"),
        ({"transport": httpx.MockTransport(lambda _: httpx.Response(200))}, "transport="),
        ({"verify": context}, "give the path of a certificate"),
        ({"proxy": httpx.Proxy("http://p:1", headers={"X-Key": "hidden"})}, "has headers"),
        ({"proxy": httpx.Proxy("http://p:1", ssl_context=context)}, "TLS context"),
        ({"cert": ("a", "b", "password")}, "cert= has a password"),
        ({"store": EncryptedStore(MemoryStore(), EncryptedStore.new_key())}, "from_env"),
    ):
        with pytest.raises(TypeError, match=message):
            pickle.dumps(RingCentral.from_env(**settings))
    with pytest.raises(TypeError, match="pickle the client it was made from"):
        pickle.dumps(RingCentral.from_env().over_websocket())


def test_copies_share_the_session(settings: dict[str, Any]) -> None:
    with RingCentral(**settings) as rc:
        for other in (copy.copy(rc), copy.deepcopy(rc), copy.deepcopy([rc])[0]):
            assert other is not rc
            assert (other._core, other._io) == (rc._core, rc._io)


def test_stores_and_limiters(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, redis_url: str
) -> None:
    secret_url = redis_url.replace("//", "//:redis-password@")
    monkeypatch.setenv("ANY_NAME", secret_url)
    monkeypatch.setenv("RINGKIT_STORE_KEY", EncryptedStore.new_key())
    with pytest.raises(TypeError, match="its URL has a password"):
        pickle.dumps(RedisStore(secret_url + "1"))
    for made in (RedisStore(secret_url, prefix="p"), RedisLimiter(secret_url, timeout=3.0)):
        found = pickle.loads(without_secrets(made, "redis-password"))
        assert type(found) is type(made)
    encrypted = EncryptedStore.from_env(FileStore(tmp_path))
    encrypted.save("key", "value")
    found = pickle.loads(without_secrets(encrypted, os.environ["RINGKIT_STORE_KEY"]))
    assert found.load("key") == "value"
    shared = pickle.loads(pickle.dumps(RedisStore(redis_url, prefix="q")))
    shared.save("key", "value")
    assert RedisStore(redis_url, prefix="q").load("key") == "value"
    limiter = pickle.loads(pickle.dumps(MemoryLimiter({"heavy": Rule(3, 9.0)})))
    assert limiter._rules["heavy"] == Rule(3, 9.0)


def test_a_proxy_with_a_password_is_in_the_store(variables: dict[str, Any], tmp_path: Path) -> None:
    proxy = httpx.Proxy("http://p:1", auth=("user", "proxy-password"))
    with RingCentral.from_env(proxy=proxy, store=FileStore(tmp_path)) as rc:
        data = without_secrets(rc, "proxy-password")
        core, io = rc._core, rc._io
    assert "proxy-password" in "".join(path.read_text() for path in tmp_path.glob("*secrets*"))
    assert b"Proxy(" not in data
    assert str(pickling._proxy_url(io.settings["proxy"])) == "http://user:proxy-password@p:1"
    assert pickle.loads(data)._core is core


def test_a_hidden_secret_is_not_pickled() -> None:
    with pytest.raises(TypeError, match="pickled data holds no secret"):
        pickle.dumps({"secret": Secret("hidden")})
    assert copy.deepcopy([Secret("hidden")])[0].reveal() == "hidden"
