"""The methods with which a test controls a running emulator; all are safe in any thread."""

from __future__ import annotations

import os
import re
from collections.abc import Collection, Mapping
from datetime import datetime
from pathlib import Path

from ringkit_emulator._bots import BotScenarios
from ringkit_emulator._clock import Clock
from ringkit_emulator._documents import Document
from ringkit_emulator._faults import Fault, FaultKind, FaultPlan, PlannedFault
from ringkit_emulator._handlers.authorization.authorize import authorization_redirect
from ringkit_emulator._oauth.sessions import Session
from ringkit_emulator._options import ALL_NUMBER_FEATURES, NumberOptions, UserOptions
from ringkit_emulator._phones import PhoneScenarios
from ringkit_emulator._platform import Platform
from ringkit_emulator._request_log import LoggedRequest
from ringkit_emulator._scenarios import Scenarios
from ringkit_emulator._server import Server, in_server_thread
from ringkit_emulator._snapshots.snapshot import SnapshotError, restore_snapshot, take_snapshot
from ringkit_emulator._state.extensions import free_extension_number, publish_extension_event
from ringkit_emulator._state.seed_data import add_number, add_user, unused_number
from ringkit_emulator._subscriptions.deliveries import Delivery
from ringkit_emulator._websocket.endpoint import WebSocketEndpoint


class EmulatorClock:
    """The clock of a running emulator."""

    def __init__(self, clock: Clock, server: Server) -> None:
        self._clock = clock
        self._server = server

    @in_server_thread
    def time(self) -> float:
        """Return the present time of the emulator, in seconds since 1970."""
        return self._clock.time()

    @in_server_thread
    def now(self) -> datetime:
        """Return the present time of the emulator as an aware datetime in UTC."""
        return self._clock.now()

    @in_server_thread
    def advance(self, seconds: float) -> None:
        """Move the clock ahead by `seconds`; all timers that fall due have run on return.

        Raises ValueError for a negative number.
        """
        self._clock.advance(seconds)

    @property
    @in_server_thread
    def frozen(self) -> bool:
        """Whether the time changes only by `advance`."""
        return self._clock.frozen

    @in_server_thread
    def freeze(self) -> None:
        """Let the time change only by `advance`, from now on."""
        self._clock.freeze()

    @in_server_thread
    def resume(self) -> None:
        """Let the time follow real time, from now on."""
        self._clock.resume()


class EmulatorFaults:
    """The planned failures of a running emulator."""

    def __init__(self, plan: FaultPlan, server: Server) -> None:
        self._plan = plan
        self._server = server

    @in_server_thread
    def add(
        self,
        *,
        kind: FaultKind = "status",
        method: str | None = None,
        path: str | None = None,
        status: int = 500,
        headers: Mapping[str, str] | None = None,
        body: str | bytes | None = None,
        seconds: float = 0.0,
        count: int | None = 1,
        skip: int = 0,
        processed: bool = False,
    ) -> int:
        """Plan a fault with the fields of `Fault` and return its number.

        Raises ValueError for a wrong value.
        """
        return self._plan.add(
            Fault(
                kind=kind,
                method=method,
                path=path,
                status=status,
                headers=headers or {},
                body=body,
                seconds=seconds,
                count=count,
                skip=skip,
                processed=processed,
            )
        )

    @in_server_thread
    def all(self) -> list[PlannedFault]:
        """Return the failures that are still to happen, in the order of their planning."""
        return self._plan.all()

    @in_server_thread
    def remove(self, number: int) -> None:
        """Remove a planned failure; raises ValueError if there is none with this number."""
        self._plan.remove(number)

    @in_server_thread
    def clear(self) -> None:
        """Remove all planned failures."""
        self._plan.clear()


class EmulatorControls(Scenarios, PhoneScenarios, BotScenarios):
    """Reads and changes a running emulator."""

    def __init__(self, platform: Platform, server: Server, websockets: WebSocketEndpoint) -> None:
        self._platform = platform
        self._server = server
        self._websockets = websockets
        self.clock = EmulatorClock(platform.clock, server)
        self.faults = EmulatorFaults(platform.components.faults, server)

    @property
    def client_id(self) -> str:
        """The client id of the first app."""
        return self._platform.components.app.client_id

    @property
    def client_secret(self) -> str | None:
        """The client secret of the first app; None for a public app."""
        return self._platform.components.app.client_secret

    @property
    def jwt(self) -> str:
        """The JWT credential of the first user."""
        return self._platform.components.jwt

    @property
    def account_id(self) -> str:
        """The id of the first user's account."""
        return self._platform.components.user.account_id

    @property
    def extension_id(self) -> str:
        """The extension id of the first user."""
        return self._platform.components.user.id

    @property
    def phone_number(self) -> str:
        """The number that the first user sends text messages from."""
        components = self._platform.components
        account = components.services.state.context.accounts.by_id[components.user.account_id]
        return account.direct_number(components.user.id) or account.main_number

    @in_server_thread
    def reset(self) -> None:
        """Return to the state of the start.

        All tokens become invalid; planned failures and the request log are cleared.
        """
        self._platform.reset()

    def snapshot(self, path: str | os.PathLike[str] | None = None) -> bytes:
        """Return the whole state as JSON, and write it to the file at `path` if given.

        It contains accounts, messages, calls, chats, subscriptions, tokens, planned failures, rate
        limits, the time and the ids that follow, but not the options, the request log and open
        connections. Raises OSError if the file cannot be written.
        """
        content = self._snapshot()
        if path is not None:
            Path(path).write_bytes(content)
        return content

    @in_server_thread
    def _snapshot(self) -> bytes:
        return take_snapshot(self._platform, self._websockets.gateway)

    def restore(self, snapshot: bytes | str | os.PathLike[str]) -> None:
        """Return to the state of a snapshot, given as its bytes or the path of its file.

        It can be from another emulator: the URLs in it become those of this one. Connections are
        closed and the request log is cleared. Ids follow as they did after the snapshot, but
        tokens and other secrets are new: those from after the snapshot never become valid. Raises
        ValueError for what is no snapshot, is damaged or has another version, and OSError if the
        file cannot be read; the state is then as it was.
        """
        self._restore(snapshot if isinstance(snapshot, bytes) else Path(snapshot).read_bytes())

    @in_server_thread
    def _restore(self, snapshot: bytes) -> None:
        restoration = restore_snapshot(self._platform, snapshot)
        self._platform.reset()
        try:
            restoration.fill(self._websockets.gateway)
        except SnapshotError:
            self._platform.reset()
            raise

    def snapshot_text(self) -> str:
        """Return what `snapshot` returns as text."""
        return self.snapshot().decode()

    def restore_text(self, snapshot: str) -> None:
        """Return to the state of a snapshot that `snapshot_text` has returned."""
        self._restore(snapshot.encode())

    @in_server_thread
    def expire(self, *, session_id: str | None = None) -> None:
        """Make all access tokens, or those of one login, expire now; refresh tokens stay valid.

        Raises ValueError if there is no login with this id.
        """
        session = None if session_id is None else self._login(session_id)
        self._platform.components.services.oauth.sessions.expire_access_tokens(session)

    @in_server_thread
    def log(self) -> list[LoggedRequest]:
        """Return all requests since the last reset, oldest first."""
        return list(self._platform.components.request_log.entries)

    @in_server_thread
    def request(self, number: int) -> LoggedRequest:
        """Return a request of the log by its number; raises ValueError if there is none."""
        found = self._platform.components.request_log.journal.get(number)
        if found is None:
            raise ValueError(f"there is no request {number}")
        return found

    @in_server_thread
    def deliveries(self) -> list[Delivery]:
        """Return the newest 1000 deliveries of notifications since the last reset, oldest first."""
        return self._platform.components.services.subscriptions.deliveries.journal.all()

    @in_server_thread
    def executed(self) -> dict[str, int]:
        """Return how many requests were carried out since the last reset, by operation id.

        A request that was carried out counts even if its answer was lost (a fault with
        `processed`); a refused request does not count.
        """
        return dict(self._platform.components.request_log.executed)

    def approve(self, url: str, *, username: str | None = None) -> str:
        """Return the URL to which the authorize URL `url` redirects after a user has agreed.

        `username` is the e-mail address, or phone number `*` extension number, of the user who
        agrees; None means the first user.
        """
        return self.authorize(url, approved=True, username=username)

    def deny(self, url: str) -> str:
        """Return the URL to which the authorize URL `url` redirects after a user has refused."""
        return self.authorize(url, approved=False)

    @in_server_thread
    def authorize(self, url: str, *, approved: bool = True, username: str | None = None) -> str:
        """Return what `approve` returns, or `deny` if not `approved`."""
        services = self._platform.components.services
        return authorization_redirect(services, url, approved=approved, username=username)

    @in_server_thread
    def issue_jwt(
        self,
        *,
        extension_id: str | None = None,
        expires_in: float | None = None,
        apps: Collection[str] | None = None,
    ) -> str:
        """Return a further JWT credential, of the first user or of `extension_id`.

        `expires_in` is in seconds (None: never); `apps` are the client ids of the apps that may
        use it (None: all). Raises ValueError if there is no such extension.
        """
        oauth, user = self._platform.components.services.oauth, self._extension(extension_id)
        allowed = None if apps is None else frozenset(apps)
        return oauth.issue_jwt(user, expires_in=expires_in, apps=allowed)

    @in_server_thread
    def jwt_of(self, user: str | None = None) -> str:
        """Return a JWT credential of a user; `jwt` for the first one, or a further one.

        `user` is an e-mail address, extension number or extension id (None: the first user). Raises
        ValueError if there is no such user.
        """
        components = self._platform.components
        if user is None:
            return components.jwt
        accounts = components.services.state.context.accounts
        found = accounts.find(user)
        if found is None:
            known = ", ".join(e.email for e in accounts.extensions() if e.type == "User")
            raise ValueError(f"there is no user {user!r}; there are {known}")
        return components.jwt if found is components.user else self.issue_jwt(extension_id=found.id)

    @in_server_thread
    def change_discovery(self) -> None:
        """Change the discovery tag: answers ask clients with the old tag to run discovery again."""
        self._platform.components.services.change_discovery()

    @in_server_thread
    def set_entry_points(self, changes: Document) -> None:
        """Merge `changes` into the documents of discovery, instead of earlier changes.

        They apply to both documents and to the redirects of authorize requests, and can name other
        hosts: `{"coreApi": {"baseUri": "https://example.com"}}`. Clients with an older tag are
        asked to run discovery again.
        """
        services = self._platform.components.services
        services.authorizations.entry_point_changes = changes
        services.change_discovery()

    @in_server_thread
    def set_websocket_uri(self, uri: str | None) -> None:
        """Set the URI that WebSocket tokens name; None is that of the emulator's gateway."""
        self._platform.components.services.websocket_uri = uri

    @in_server_thread
    def end_sessions(
        self, *, extension_id: str | None = None, session_id: str | None = None
    ) -> int:
        """End all logins of the first user, or of `extension_id`; return how many there were.

        With `session_id` only that login ends. As after a change of the password, or as if an
        administrator had ended them: access tokens and refresh tokens are not found any more, and
        subscriptions over WebSockets end. Raises ValueError if there is no such extension or login.
        """
        sessions = self._platform.components.services.oauth.sessions
        if session_id is None:
            return sessions.end_all(self._extension(extension_id))
        sessions.end(self._login(session_id))
        return 1

    def _login(self, session_id: str) -> Session:
        active = self._platform.components.services.oauth.sessions.active()
        found = next((session for session in active if session.id == session_id), None)
        if found is None:
            raise ValueError(f"there is no login {session_id}")
        return found

    @in_server_thread
    def add_user(
        self,
        *,
        extension_number: str | None = None,
        first_name: str = "Test",
        last_name: str = "User",
        email: str | None = None,
        password: str = "secret",  # noqa: S107 that of all users of the emulator
        phone_number: str | None = None,
        permissions: Collection[str] | None = None,
        admin: bool = False,
        account_id: str | None = None,
    ) -> str:
        """Add a user to the first account, or to `account_id`, and return the extension id.

        `extension_number` and `phone_number` None are the next free ones; the other fields are
        those of `UserOptions`. Raises ValueError if a number is in use, or if there is no such
        account.
        """
        components = self._platform.components
        context = components.services.state.context
        account = context.accounts.by_id.get(account_id or components.user.account_id)
        if account is None:
            raise ValueError(f"there is no account {account_id}")
        if extension_number is not None and account.by_number(extension_number) is not None:
            raise ValueError(f"the extension number {extension_number} is in use")
        number = self._free_number(phone_number)
        user = UserOptions(
            extension_number=extension_number or free_extension_number(account),
            first_name=first_name,
            last_name=last_name,
            email=email,
            password=password,
            numbers=(NumberOptions(phone_number=number),),
            permissions=None if permissions is None else frozenset(permissions),
            admin=admin,
        )
        extension = add_user(account, user, context.ids, context.clock.time())
        publish_extension_event(context, extension, "Create")
        return extension.id

    @in_server_thread
    def add_number(
        self,
        phone_number: str | None = None,
        *,
        extension_id: str | None = None,
        usage_type: str = "DirectNumber",
        features: Collection[str] = ALL_NUMBER_FEATURES,
    ) -> str:
        """Add a phone number (E.164) of the first user, or of `extension_id`, and return it.

        `phone_number` None is the next free one; the other fields are those of `NumberOptions`.
        Raises ValueError if the number is in use or no number, or if there is no such extension.
        """
        context = self._platform.components.services.state.context
        user = self._extension(extension_id)
        number = self._free_number(phone_number)
        options = NumberOptions(
            phone_number=number, usage_type=usage_type, features=tuple(features)
        )
        add_number(context.accounts.by_id[user.account_id], context.ids, options, user)
        publish_extension_event(context, user, "Update")
        return number

    def _free_number(self, phone_number: str | None) -> str:
        context = self._platform.components.services.state.context
        if phone_number is None:
            return unused_number(context.ids)
        if re.fullmatch(r"\+[1-9]\d{6,14}", phone_number) is None:
            raise ValueError(f"{phone_number!r} is no phone number in the form +16505550100")
        if context.accounts.owner_of(phone_number) is not None:
            raise ValueError(f"the number {phone_number} is in use")
        return phone_number

    @in_server_thread
    def log_in_elsewhere(self, count: int = 5, *, extension_id: str | None = None) -> None:
        """Log in `count` times with the first app, as other programs of the same user would do.

        More logins than `sessions_per_user` end the oldest ones. The user is the first one, or
        `extension_id`; raises ValueError if there is no such extension.
        """
        components = self._platform.components
        oauth, user = components.services.oauth, self._extension(extension_id)
        for _ in range(count):
            oauth.sessions.open(components.app, user, oauth.session_settings(components.app, {}))

    @in_server_thread
    def drop_ws(self, *, code: int | None = None, reason: str = "", forget: bool = False) -> int:
        """End all WebSocket connections and return how many there were.

        Without `code` they are cut without a closing frame; with it they are closed with `code`
        and `reason`. `forget` ends their sessions too, so that clients cannot recover them.
        Raises ValueError for a code or reason that a closing frame cannot have.
        """
        return self._websockets.gateway.drop(code=code, reason=reason, forget=forget)

    @in_server_thread
    def silence_ws(self) -> int:
        """Transfer nothing more on the open WebSocket connections; return how many there are.

        They stay open, as after a network failure that neither side has noticed. A client
        recovers its session over a new connection.
        """
        return self._websockets.gateway.silence()
