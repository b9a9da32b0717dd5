"""The engines of this process: clients with the same HTTP settings share connections.

An engine is closed with the last client that uses it, and a forked child begins without any.
"""

from __future__ import annotations

import os
import threading
from collections.abc import Callable, Mapping
from typing import Any, Final
from weakref import WeakSet, WeakValueDictionary

from attrs import frozen

from ringkit._io.fork import renew_after_fork

#: Variables of the environment that an engine reads, in lower or upper case.
_VARIABLES: Final = (
    "http_proxy", "https_proxy", "all_proxy", "no_proxy", "ssl_cert_file", "ssl_cert_dir",
)  # fmt: skip
_DEFAULTS: Final = {
    "limits": None, "proxy": None, "verify": True, "cert": None, "trust_env": True,
}  # fmt: skip


@frozen(repr=False)
class EngineKey:
    """What tells one engine from another: `scope` and the settings. The proxy may be a secret."""

    scope: object
    settings: tuple[tuple[str, type, Any], ...]
    environment: tuple[str | None, ...]

    @classmethod
    def of(cls, scope: object, settings: Mapping[str, Any]) -> EngineKey:
        """Return the key of an engine with these settings, in this environment."""
        given = {**_DEFAULTS, **settings}
        names = _VARIABLES if given["trust_env"] else ()
        return cls(
            scope,
            # With the types: True and 1 are equal, and mean different things.
            tuple((name, type(given[name]), given[name]) for name in sorted(given)),
            tuple(os.environ.get(name) or os.environ.get(name.upper()) for name in names),
        )


class SharedEngine:
    """An engine, and what uses it."""

    def __init__(self, engine: Any) -> None:
        self.engine = engine
        self.users: WeakSet[Any] = WeakSet()


class EngineRegistry:
    """The engines that are in use, by their keys. Thread-safe."""

    def __init__(self) -> None:
        self._engines: WeakValueDictionary[EngineKey, SharedEngine] = WeakValueDictionary()
        self._lock = threading.Lock()
        renew_after_fork(self)

    def after_fork(self) -> None:
        """Begin without engines in a child process: two processes cannot share a connection."""
        self._engines = WeakValueDictionary()
        self._lock = threading.Lock()

    def join(self, user: object, key: EngineKey, make: Callable[[], Any]) -> SharedEngine:
        """Return the engine of a key, made if there is none, and note that `user` uses it.

        It exists as long as one of its users has a reference to the result. An engine whose
        settings cannot be compared has one user.
        """
        try:
            hash(key)
        except TypeError:
            shared = SharedEngine(make())
            shared.users.add(user)
            return shared
        with self._lock:
            found = self._engines.get(key)
            if found is None or not found.users:  # it may be closed
                found = self._engines[key] = SharedEngine(make())
            found.users.add(user)
            return found

    def leave(self, user: object, shared: SharedEngine) -> bool:
        """Note that `user` does not use an engine any more; return whether to close it."""
        with self._lock:
            shared.users.discard(user)
            return not shared.users


#: The engines of this process.
ENGINES: Final = EngineRegistry()
