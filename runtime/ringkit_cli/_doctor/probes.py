"""Looks at what the checks judge: variables, stores, the network, the platform."""

from __future__ import annotations

import base64
import os
import socket
import time
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import ExitStack, closing
from email.utils import parsedate_to_datetime
from functools import cached_property
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import SplitResult, unquote, urlsplit
from uuid import uuid4

from attrs import define, field, frozen

from ringkit_cli._doctor.judgements import Need, Refusal, Setting, one_line

if TYPE_CHECKING:
    from ringkit import RingCentral, Store
    from ringkit_cli._logins import Login

#: For connecting, and for each answer.
TIMEOUT_SECONDS: Final = 10.0
_VERSION_PATH: Final = "/restapi/v1.0"
_CHECK_PATH: Final = "/restapi/v1.0/account/~/extension/~/authz-profile/check"
#: The operations that a program for a topic sends, by method and path.
_USER: Final = "/restapi/v1.0/account/{accountId}/extension/{extensionId}"
TOPICS: Final[Mapping[str, tuple[tuple[str, str], ...]]] = {
    "sms": (("POST", f"{_USER}/sms"), ("GET", f"{_USER}/message-store")),
    "fax": (("POST", f"{_USER}/fax"), ("GET", f"{_USER}/message-store")),
    "ringout": (("POST", f"{_USER}/ring-out"),),
    "call-log": (("GET", f"{_USER}/call-log"),),
    "company-call-log": (("GET", "/restapi/v1.0/account/{accountId}/call-log"),),
    "presence": (("GET", f"{_USER}/presence"),),
    "contacts": (("GET", f"{_USER}/address-book/contact"),),
    "chats": (("GET", "/team-messaging/v1/chats"),),
}


@frozen
class Answer:
    """What the server answered to a request without a token, or why it did not.

    `skew` is how far its clock is ahead, in seconds.
    """

    status: int = 0
    document: Any = None
    skew: float | None = None
    error: BaseException | None = None


@define(slots=False)
class Subject:
    """What is examined: a login, and what it is for. Each observation is made once.

    Close it when the checks have run.
    """

    login: Login | None
    variables: Mapping[str, Any]
    raw_variables: Mapping[str, str]
    webhook: str = ""
    needs: Sequence[Need] = ()
    pubnub: bool = False
    _stack: ExitStack = field(factory=ExitStack)

    def close(self) -> None:
        """Close the clients."""
        self._stack.close()

    # --- settings ----------------------------------------------------------------------------

    @property
    def profile_name(self) -> str:
        """The profile that is used, an empty text for variables."""
        profile = self.login.profile if self.login is not None else None
        return "" if profile is None else profile.name

    @property
    def settings(self) -> list[Setting]:
        """The variables of ringkit that are set, in this process or its `.env` file."""
        from ringkit.auth import VARIABLES

        return [
            self._setting(name, variable, self.raw_variables[variable])
            for name, names in VARIABLES.items()
            for variable in names
            if variable in self.raw_variables
        ]

    def _setting(self, name: str, variable: str, text: str) -> Setting:
        found = self.variables.get(name)
        used = found is not None and found.variable == variable
        return Setting(name, variable, text, used, found.ignored if found and used else ())

    @property
    def server_url(self) -> str:
        """The URL of the platform."""
        from ringkit_cli._profiles import PRODUCTION

        profile = self.login.profile if self.login is not None else None
        if profile is not None:
            return profile.server_url
        found = self.variables.get("server_url")
        return PRODUCTION if found is None else str(found.value.reveal()).rstrip("/")

    @property
    def server(self) -> SplitResult:
        """The URL of the platform in its parts."""
        return urlsplit(self.server_url)

    @property
    def port(self) -> int:
        """The port of the server."""
        return self.server.port or (443 if self.server.scheme == "https" else 80)

    @property
    def kind(self) -> str:
        """How the login is made: `jwt` or `browser`."""
        profile = self.login.profile if self.login is not None else None
        if profile is not None:
            return profile.login
        return "jwt" if "jwt" in self.variables else "browser"

    @cached_property
    def secrets(self) -> dict[str, str]:
        """The client secret and the JWT of the login."""
        profile = self.login.profile if self.login is not None else None
        if profile is not None:
            return profile.secrets()
        found = {name: self.variables.get(name) for name in ("client_secret", "private_key", "jwt")}
        return {name: each.value.reveal() for name, each in found.items() if each is not None}

    def settings_error(self) -> str:
        """Return what a client refuses of the variables, an empty text for nothing."""
        from ringkit import MemoryStore, RingCentral

        env_file = self.login.env_file if self.login is not None else None
        try:
            RingCentral.from_env(env_file=env_file, store=MemoryStore()).close()
        except (TypeError, ValueError) as error:
            return one_line(error)
        return ""

    # --- the store ---------------------------------------------------------------------------

    @property
    def store_kind(self) -> str:
        """What the store is: `file`, `keyring`, `redis`, ..."""
        profile = self.login.profile if self.login is not None else None
        if profile is not None:
            return profile.store
        found = self.variables.get("store")
        return "file" if found is None else str(found.value.reveal()).partition(":")[0]

    @property
    def store_is_chosen(self) -> bool:
        """Whether a profile or a variable names the store."""
        return self.profile_name != "" or "store" in self.variables

    def store(self) -> tuple[str, BaseException | None]:
        """Return the name of the store, and what failed when it was used."""
        name = self.store_kind
        try:
            store = self._open_store()
            name = repr(store)
            key, owner = f"ringkit-doctor:{uuid4().hex}", uuid4().hex
            if not store.acquire(key, owner, TIMEOUT_SECONDS):
                return name, RuntimeError("a new entry is locked by another process")
            try:
                store.save(key, "probe")
                if store.load(key) != "probe":
                    return name, RuntimeError("it did not return what was saved")
                store.delete(key)
            finally:
                store.release(key, owner)
        except Exception as error:
            # Stores may raise anything.
            return name, error
        return name, None

    def _open_store(self) -> Store:
        from ringkit import FileStore
        from ringkit.auth import make_store
        from ringkit_cli._profiles import config_folder

        profile = self.login.profile if self.login is not None else None
        if profile is not None:
            return profile.open_store()
        found = self.variables.get("store")
        if found is None:
            return FileStore(config_folder() / "sessions")
        return make_store(found.value.reveal())

    @property
    def has_store_key(self) -> bool:
        """Whether an own program encrypts what is in the store that the variables name."""
        return (
            not self.profile_name
            and "store" in self.variables
            and bool(os.environ.get("RINGKIT_STORE_KEY"))
        )

    def store_key(self) -> BaseException | None:
        """Read the stored session with the key of the environment; return what failed."""
        from ringkit import EncryptedStore, RingCentral
        from ringkit.errors import StoreError

        try:
            store = EncryptedStore.from_env(self._open_store())
            env_file = self.login.env_file if self.login is not None else None
            with RingCentral.from_env(env_file=env_file, store=store) as rc:
                rc.auth.data()
        except (StoreError, ValueError) as error:
            return error
        return None

    # --- the way to the server ---------------------------------------------------------------

    @cached_property
    def proxy(self) -> tuple[str, str] | None:
        """The variable and the URL of the proxy for the server, None if there is none."""
        from urllib.request import getproxies, proxy_bypass

        proxies = getproxies()
        scheme = self.server.scheme
        found = proxies.get(scheme) or proxies.get("all")
        if not found or proxy_bypass(f"{self.server.hostname}:{self.port}"):
            return None
        for name in (f"{scheme}_proxy", "all_proxy"):
            for variable in (name, name.upper()):
                if os.environ.get(variable) == found:
                    return variable, found
        return "the settings of the system", found

    def ask_proxy(self, url: str) -> tuple[str, int | None, str]:
        """Return a proxy's address, its answer to a request for the server, and what failed."""
        try:
            parts = urlsplit(url if "://" in url else f"http://{url}")
            host, port = parts.hostname, parts.port or 80
        except ValueError:
            return "the proxy", None, "its address is no URL"
        if not host:
            return "the proxy", None, "its address names no host"
        address = f"{host}:{port}"
        try:
            with closing(socket.create_connection((host, port), TIMEOUT_SECONDS)) as connection:
                if parts.scheme not in ("http", ""):
                    return address, None, ""
                connection.sendall(self._proxy_request(parts))
                first = connection.makefile("rb").readline(1000).decode("latin-1").split()
        except OSError as error:
            return address, None, error.strerror or str(error)
        if len(first) < 2 or not first[1].isdecimal():
            return address, None, "it is no HTTP proxy"
        return address, int(first[1]), ""

    def _proxy_request(self, proxy: SplitResult) -> bytes:
        host = f"{self.server.hostname}:{self.port}"
        line = (
            f"CONNECT {host}"
            if self.server.scheme == "https"
            else f"GET {self.server_url}{_VERSION_PATH}"
        )
        lines = [f"{line} HTTP/1.1", f"Host: {host}", "Connection: close"]
        if proxy.username is not None:
            user = f"{unquote(proxy.username)}:{unquote(proxy.password or '')}"
            lines.append(f"Proxy-Authorization: Basic {base64.b64encode(user.encode()).decode()}")
        return "\r\n".join([*lines, "", ""]).encode("latin-1")

    def addresses(self) -> tuple[list[str], str]:
        """Return the addresses of the server, and what the resolver says if it knows none."""
        try:
            found = socket.getaddrinfo(self.server.hostname, self.port, type=socket.SOCK_STREAM)
        except OSError as error:
            return [], error.strerror or str(error)
        return list(dict.fromkeys(str(each[4][0]) for each in found)), ""

    @cached_property
    def answer(self) -> Answer:
        """What the server answers to a request that needs no token."""
        from ringkit import RingCentral
        from ringkit.errors import APIStatusError, RingkitError

        began = time.time()
        try:
            with RingCentral(server_url=self.server_url, client_id="ringkit-doctor") as rc:
                response = rc.get(
                    _VERSION_PATH,
                    skip_auth=True,
                    max_attempts=1,
                    timeout=TIMEOUT_SECONDS,
                    rate_limit="off",
                    handle_rate_limit=False,
                )
        except APIStatusError as error:
            return Answer(error.status, error=error)
        except RingkitError as error:
            return Answer(error=error)
        try:
            document = response.json()
        except ValueError:
            document = None
        middle = (began + time.time()) / 2
        return Answer(response.status, document, _skew(response.headers.get("Date"), middle))

    # --- the session -------------------------------------------------------------------------

    @cached_property
    def rc(self) -> RingCentral:
        """A client of the login."""
        if self.login is None:
            raise RuntimeError("the settings were judged before")
        return self._stack.enter_context(
            self.login.client(timeout=TIMEOUT_SECONDS, max_attempts=1, max_wait=5.0)
        )

    @cached_property
    def refusal(self) -> Refusal | None:
        """What the token endpoint refused, None if there is a token."""
        from ringkit.errors import AuthError, AuthUnavailableError, RingkitError

        try:
            self.rc.ensure_logged_in()
        except AuthError as error:
            return Refusal(
                one_line(error).partition(" [request")[0].partition("; ")[0],
                error.error,
                error.error_code,
                error.status,
                isinstance(error, AuthUnavailableError),
            )
        except RingkitError as error:
            return Refusal(one_line(error), unavailable=True)
        return None

    @property
    def granted(self) -> list[str]:
        """The permissions of the access token."""
        return str(self.rc.auth.data().get("scope", "")).split()

    def user_has(self) -> dict[str, bool]:
        """Return which of the needed permissions the user has; those not known are left out."""
        from ringkit.errors import APIStatusError

        found: dict[str, bool] = {}
        for wanted in {each.user_permission for each in self.needs if each.user_permission}:
            try:
                # One of several is enough where the description says OR.
                found[wanted] = any(
                    self.rc.get(_CHECK_PATH, {"permissionId": name.strip()}).json()["successful"]
                    for name in wanted.split(" OR ")
                )
            except (APIStatusError, KeyError, ValueError):
                continue
        return found

    # --- events ------------------------------------------------------------------------------

    def call_webhook(self) -> tuple[int, bool, float, BaseException | None]:
        """Send the handshake; return status, whether the token came back, seconds, what failed."""
        from ringkit import RingCentral
        from ringkit.errors import APIStatusError, RingkitError

        token, began = uuid4().hex, time.monotonic()
        try:
            with RingCentral(server_url=self.server_url, client_id="ringkit-doctor") as rc:
                response = rc.post(
                    self.webhook,
                    skip_auth=True,
                    max_attempts=1,
                    timeout=TIMEOUT_SECONDS,
                    headers={"Validation-Token": token},
                    rate_limit="off",
                    handle_rate_limit=False,
                )
        except APIStatusError as error:
            return error.status, False, 0.0, None
        except (RingkitError, ValueError) as error:
            return 0, False, 0.0, error
        echoed = response.headers.get("Validation-Token") == token
        return response.status, echoed, time.monotonic() - began, None

    def open_websocket(self) -> BaseException | None:
        """Open a WebSocket, and send a request over it; return what failed."""
        from ringkit.errors import RingkitError

        try:
            with self.rc.over_websocket() as rc:
                # Without this header an untyped request is sent by HTTP.
                rc.get(_VERSION_PATH, headers={"Accept": "application/json"})
        except RingkitError as error:
            return error
        return None

    def open_pubnub(self) -> BaseException | None:
        """Subscribe over PubNub, and end the subscription; return what failed."""
        from ringkit.errors import RingkitError

        presence = "/restapi/v1.0/account/~/extension/~/presence"
        try:
            with self.rc.subscription([presence], transport="pubnub"):
                return None
        except (ImportError, RingkitError) as error:
            return error


def _skew(date: str | None, now: float) -> float | None:
    if not date:
        return None
    try:
        # The header has whole seconds, cut off.
        return parsedate_to_datetime(date).timestamp() + 0.5 - now
    except ValueError:
        return None


def needs_of(operation_id: str) -> Need | None:
    """Return what an operation of the description needs, None if there is none of this id."""
    from ringkit_api.operations import OPERATIONS

    if operation_id not in OPERATIONS:
        return None
    module, _ = OPERATIONS[operation_id]
    return next(need for need, found, _ in _operations([module]) if found == operation_id)


def needs_of_topic(topic: str) -> list[Need]:
    """Return what the operations of a topic need, as far as the description has them."""
    from ringkit_api.operations import OPERATIONS

    modules = dict.fromkeys(module for module, _ in OPERATIONS.values())
    wanted = set(TOPICS[topic])
    return [need for need, _, place in _operations(modules) if place in wanted]


def _operations(modules: Iterable[str]) -> Iterator[tuple[Need, str, tuple[str, str]]]:
    from importlib import import_module

    from ringkit import Operation

    for module in modules:
        for each in vars(import_module(f"ringkit_api.{module}")).values():
            if isinstance(each, Operation):
                need = Need(each.id, each.app_permission, each.user_permission)
                yield need, each.id, (each.method, each.path)
