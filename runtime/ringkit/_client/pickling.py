"""How clients are pickled: by their settings. Secrets stay behind, and are referred to.

A secret is pickled as the name of the environment variable that has it. Those that are in no
variable are kept in the client's store, if that is one that other processes have too, and pickled
as the name of the entry. What can be had again in neither way is refused.
"""

from __future__ import annotations

import hashlib
import json
from collections import deque
from collections.abc import Mapping
from typing import Any, Final
from uuid import uuid4
from weakref import WeakValueDictionary

from attrs import evolve, fields, frozen

from ringkit._client.base import SETTING_NAMES, BaseClient, ClientCore
from ringkit._io.clock import SystemClock
from ringkit._io.http import AsyncIO, SyncIO
from ringkit._options import Config, Options
from ringkit._redaction import EnvironmentSecret, Secret, find_in_environment, revealed
from ringkit.auth._credentials import take
from ringkit.auth._environment import VARIABLES
from ringkit.auth._settings import AuthSettings
from ringkit.auth._stores import Store, entry_key
from ringkit.auth._stores.memory import MemoryStore
from ringkit.errors import RingkitError, StoreError

#: Rounds of the hash that names an entry of the store: it must not give a short secret away.
_ROUNDS: Final = 200_000
_HEADER: Final = "the header "
#: The cores that this process has pickled or unpickled, by their ids: the copies of a client share
#: its session. The last ones are kept, for workers that unpickle a client with each task.
_cores: WeakValueDictionary[str, ClientCore] = WeakValueDictionary()
_recent: deque[tuple[ClientCore, Any]] = deque(maxlen=16)


@frozen
class SecretReferences:
    """Where secrets are: in environment variables and, by their names, in an entry of the store."""

    variables: tuple[EnvironmentSecret, ...] = ()
    stored: tuple[str, ...] = ()
    entry: str = ""

    def reveal(self, store: Store | None) -> dict[str, Any]:
        """Return the secrets by their names, hidden. Raises ValueError and StoreError."""
        found = {each.name: Secret(each.reveal()) for each in self.variables}
        if self.stored and store is not None:
            texts = _load(store, self.entry)
            found |= {name: Secret(texts[name]) for name in self.stored}
        return found


@frozen
class PickledClient:
    """The settings of a client, without secrets, and where these are."""

    core_id: str
    settings: dict[str, Any]
    secrets: SecretReferences
    options: Options
    headers: SecretReferences


def pickled(client: BaseClient) -> PickledClient:
    """Return what a client is pickled as.

    Raises TypeError for a client that could not work where it is unpickled, StoreError if the store
    does not take its secrets.
    """
    core, options = client._core, client._options
    settings = {**_settings_of(core), **_http_settings(client._io)}
    store = settings.get("store")
    _check_session(core, store)
    if settings.get("proxy") is not None:
        settings["proxy"] = _proxy_url(settings["proxy"])
    secrets: dict[str, str] = {
        name: settings.pop(name)
        for name in _SECRET_SETTINGS
        if name in settings and (name != "proxy" or "@" in settings[name])
    }
    headers = {f"{_HEADER}{name}": value for name, value in options.headers.items()}
    core.pickled_id = core.pickled_id or uuid4().hex
    _cores[core.pickled_id] = core
    return PickledClient(
        core.pickled_id,
        settings,
        _refer(core, store, secrets),
        evolve(options, headers={}),
        _refer(core, store, headers),
    )


def unpickled(kind: type[BaseClient], found: PickledClient) -> BaseClient:
    """Return the client that was pickled. Raises ValueError and StoreError without its secrets."""
    store = found.settings.get("store")
    client = object.__new__(kind)
    core, io = _unpickled_before(found.core_id)
    if core is None or io is None:
        given = take({**found.settings, **found.secrets.reveal(store)}, SETTING_NAMES)
        if core is None:
            core = ClientCore(given)
            core.pickled_id = found.core_id
            # Of two that are made at the same time one is used.
            core = _cores.setdefault(found.core_id, core)
        io = client._make_io(core, given)
        # The connections of an asyncio client belong to an event loop.
        _recent.append((core, None if client._asynchronous else io))
    headers = found.headers.reveal(store).items()
    client._core, client._io = core, io
    client._options = evolve(
        found.options,
        headers={name.removeprefix(_HEADER): value.reveal() for name, value in headers},
    )
    return client


def _unpickled_before(core_id: str) -> tuple[ClientCore | None, Any]:
    """Return the core with this id and its I/O, None for what this process does not have."""
    core = _cores.get(core_id)
    return core, next((io for each, io in _recent if each is core and io is not None), None)


_SECRET_SETTINGS: Final = ("client_secret", "private_key", "jwt", "proxy")
#: The settings of the HTTP client that are objects of this process.
_OF_THIS_PROCESS: Final = {
    "transport": "transport= is an object of this process: leave it out, or make the client there",
    "http_client": "http_client= is an object of this process: give its settings instead (proxy, "
    "verify, cert, pool_limits)",
}


def _settings_of(core: ClientCore) -> dict[str, Any]:
    """Return the settings that a core was made of, where they are not the default."""
    default, session = Config(), AuthSettings()
    found = {
        each.name: getattr(core.config, each.name)
        for each in fields(Config)
        if getattr(core.config, each.name) != getattr(default, each.name)
    }
    for name in AuthSettings._fields:
        value = revealed(getattr(core._session, name))
        if value != revealed(getattr(session, name)):
            found[name] = value
    engine = {name: revealed(value) for name, value in core._engine_settings.items() if value}
    if isinstance(engine.get("store"), MemoryStore):
        del engine["store"]  # it would be another one
    if core._telemetry not in (False, True):
        raise _refusal("its tracer provider is an object of this process: use telemetry=True")
    if core._telemetry:
        found["telemetry"] = True
    if type(core.clock) is not SystemClock:
        found["clock"] = core.clock
    return found | engine


def _http_settings(io: Any) -> dict[str, Any]:
    """Return the settings of the HTTP client. Raises TypeError for those of this process only."""
    if type(io) not in (SyncIO, AsyncIO):
        raise _refusal("it sends its calls over a WebSocket: pickle the client it was made from")
    found = dict(io.settings)
    given = {"http_client": io._given, "transport": found.get("transport")}
    for name, value in given.items():
        if value is not None:
            raise _refusal(_OF_THIS_PROCESS[name])
    if not isinstance(found.get("verify", True), bool | str):
        raise _refusal(
            "verify= is a TLS context, an object of this process: give the path of a certificate"
        )
    cert = found.get("cert")
    if isinstance(cert, tuple) and len(cert) > 2:
        raise _refusal("cert= has a password, and pickled data holds none")
    if "limits" in found:
        found["pool_limits"] = found.pop("limits")
    return found


def _proxy_url(proxy: Any) -> str:
    """Return the URL of a proxy, with its password. Raises TypeError for one that is more."""
    url, auth = getattr(proxy, "url", proxy), getattr(proxy, "auth", None)
    if getattr(proxy, "headers", None) or getattr(proxy, "ssl_context", None) is not None:
        raise _refusal(
            "proxy= has headers or a TLS context: give its URL, http://user:password@host:port"
        )
    if auth is not None:
        url = url.copy_with(username=auth[0], password=auth[1])
    return str(url)


def _check_session(core: ClientCore, store: Store | None) -> None:
    """Raise TypeError for a session that begins again neither from the store nor with the JWT."""
    engine = core._engine
    if engine is None or not engine.session.has_other_login:
        return
    if store is None:
        raise _refusal(
            "login() began its session, which is in memory: give the client a store that other "
            "processes have too, such as FileStore() or RedisStore(url)"
        )
    if core._engine_settings.get("jwt"):
        raise _refusal("login() began its session, and not its jwt=: leave jwt= out")


def _refer(core: ClientCore, store: Store | None, secrets: Mapping[str, str]) -> SecretReferences:
    """Return references to secrets; those that are in no variable are put into the store."""
    found = {
        name: find_in_environment(name, text, *VARIABLES.get(name, ()))
        for name, text in secrets.items()
    }
    variables = tuple(each for each in found.values() if each is not None)
    missing = {name: secrets[name] for name, each in found.items() if each is None}
    if not missing:
        return SecretReferences(variables)
    names = " and ".join(missing)
    if store is None:
        raise _refusal(
            f"{names}: given as they are, and pickled data holds no secret. Set environment "
            "variables and use from_env() or os.environ[...], or give the client a store that "
            "other processes have too, such as FileStore() or RedisStore(url)"
        )
    entry = _entry(core, missing)
    _save(store, entry, missing)
    return SecretReferences(variables, tuple(missing), entry)


def _refusal(why: str) -> TypeError:
    return TypeError(f"the client cannot be pickled: {why}")


def _entry(core: ClientCore, secrets: Mapping[str, str]) -> str:
    """Return the name of an entry: the same for the same secrets, so that there are few."""
    config = core.config
    where = f"{config.server_url} {config.client_id}".encode()
    digest = hashlib.pbkdf2_hmac("sha256", json.dumps(secrets).encode(), where, _ROUNDS)
    prefix = core._session.cache_prefix
    return entry_key(prefix, "secrets", config.server_url, config.client_id, digest.hex()[:32])


def _save(store: Store, entry: str, secrets: Mapping[str, str]) -> None:
    try:
        store.save(entry, json.dumps(secrets))
    except RingkitError:
        raise
    except Exception as error:
        raise StoreError(
            f"the secrets of a client that is pickled could not be saved in {store!r}: "
            f"{type(error).__name__}"
        ) from error


def _load(store: Store, entry: str) -> dict[str, str]:
    try:
        found = store.load(entry)
        texts: dict[str, str] = json.loads(found or "")
    except RingkitError:
        raise
    except Exception as error:
        raise StoreError(
            f"the secrets of a pickled client are not in {store!r} ({type(error).__name__}): this "
            "process needs the store of the one that pickled it; if it is, pickle the client again"
        ) from error
    return texts
