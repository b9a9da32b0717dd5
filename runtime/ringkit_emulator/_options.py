"""What a test may choose about the emulated platform."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal, TypedDict

from attrs import frozen

from ringkit_emulator._limits import DEFAULT_LIMITS

ALL_NUMBER_FEATURES = (
    "CallerId",
    "SmsSender",
    "MmsSender",
    "InternationalSmsSender",
    "A2PSmsSender",
)


@frozen(kw_only=True)
class SubscriptionOptions:
    """Options of the emulator's subscriptions; times are in seconds of the emulator's clock.

    `limit` is the number of subscriptions that a user may have with one app.

    `pubnub_rotates` gives a PubNub subscription a new channel and new keys with each renewal.
    `pubnub_hold` is how long a poll waits for messages before it returns none.

    `webhook_timeout` is how long a webhook may take to answer, in seconds of real time. A webhook
    is blacklisted after failing for `webhook_blacklist_after` seconds without a success.
    `webhook_verified_by` is the header that contains the verification token.
    `webhook_json_replies` rejects a webhook whose response to the handshake does not have the
    content type application/json. `webhook_ca` is the path of a PEM file with additional
    certificate authorities.

    `ws_recovery_timeout` is how long a WebSocket session can be recovered after its connection is
    lost, `ws_recovery_buffer` the number of notifications kept for it. `ws_idle_timeout` and
    `ws_absolute_timeout` close an open WebSocket. `ws_ping_interval` is the time between the
    server's pings, in seconds of real time; the client must answer within 10 seconds.
    `ws_heartbeat_interval` is the time between the server's Heartbeat frames (None: it sends none
    and only answers the client's). `ws_max_requests` is the number of requests in progress on one
    WebSocket, `ws_max_connections` the number of open WebSockets of one login.
    """

    limit: int = 30
    pubnub_rotates: bool = False
    pubnub_hold: float = 280.0
    webhook_timeout: float = 3.0
    webhook_blacklist_after: float = 600.0
    webhook_verified_by: Literal["Verification-Token", "Validation-Token"] = "Verification-Token"
    webhook_json_replies: bool = False
    webhook_ca: str | None = None
    ws_recovery_timeout: float = 180.0
    ws_recovery_buffer: int = 100
    ws_idle_timeout: float = 1800.0
    ws_absolute_timeout: float = 86_400.0
    ws_ping_interval: float = 30.0
    ws_heartbeat_interval: float | None = None
    ws_max_requests: int = 10
    ws_max_connections: int = 50


@dataclass(frozen=True, slots=True, kw_only=True)
class NumberOptions:
    """A phone number of a user: E.164, what it may be used for, and its features."""

    phone_number: str
    usage_type: str = "DirectNumber"
    features: tuple[str, ...] = ALL_NUMBER_FEATURES


@dataclass(frozen=True, slots=True, kw_only=True)
class UserOptions:
    """A user of an account.

    ``id`` is the extension id (None: made from the seed). ``numbers`` None gives one direct number.
    ``permissions`` are user permissions (None: all of them). ``mfa`` and ``sso`` make the password
    grant refuse as the platform does.
    """

    extension_number: str
    first_name: str = "Test"
    last_name: str = "User"
    email: str | None = None
    password: str = "secret"
    id: int | None = None
    numbers: tuple[NumberOptions, ...] | None = None
    permissions: frozenset[str] | None = None
    admin: bool = False
    mfa: bool = False
    sso: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class AccountOptions:
    """A company account: its users, and how much of everything it starts with.

    ``more_users`` users are made from the seed after those named. ``call_records`` and ``messages``
    are given to each named user, spread over the days before the emulator's start;
    ``media_messages`` are voicemail, fax and MMS in turn, received within the last day.
    """

    users: tuple[UserOptions, ...]
    id: int | None = None
    company: str = "Example Company"
    main_number: str | None = None
    more_users: int = 4
    call_records: int = 150
    messages: int = 40
    media_messages: int = 3
    contacts: int = 12


@dataclass(frozen=True, slots=True, kw_only=True)
class AppOptions:
    """An application registered with the platform.

    ``client_secret`` None makes it a public app. ``permissions`` None grants all of them.
    ``refresh_tokens`` is the app setting "Issue refresh tokens"; the lifetimes are defaults in
    seconds. ``grants`` names those allowed: jwt, authorization_code, implicit, password.
    ``signing_key`` is a PEM public key for private_key_jwt.
    """

    client_id: str
    client_secret: str | None = None
    name: str = "Emulated App"
    permissions: frozenset[str] | None = None
    redirect_uris: tuple[str, ...] = ()
    refresh_tokens: bool = True
    access_token_ttl: int = 3600
    refresh_token_ttl: int = 604_800
    grants: frozenset[str] = frozenset({"jwt", "authorization_code", "implicit", "password"})
    signing_key: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """Everything that can be chosen; times are in seconds. Raises ValueError for an unknown group.

    ``client_id``, ``client_secret`` and ``jwt`` belong to the first app and the first user of the
    first account (None: made from the seed; ``public_app`` leaves the secret out). ``accounts``
    empty gives one account with one named user; ``apps`` are further ones.

    ``host`` is what it listens on, ``public_host`` the name that its addresses show (None: the
    same), for a program in another container.

    ``limits`` replaces rate limits by group, ``rate_window`` and ``rate_penalty`` their times;
    ``account_limit`` is a further limit per account, app and minute that answers 429 without any
    ``X-Rate-Limit-*`` header. ``sms_limit`` and ``mms_limit`` are per user and minute, all apps
    together.

    ``sessions_per_user`` is how many sessions a user may have with one app. ``session_lifetime``
    and ``session_idle_timeout`` enforce the admin's session timeouts. ``rotate_refresh_tokens``
    False hands the same refresh token out again. ``ws_token_ttl`` is how long a token for a
    WebSocket waits to be used, ``sync_token_ttl`` how long a sync token serves.

    ``frozen_clock`` lets time pass only by ``advance``; ``start_time`` is where it begins (seconds
    since 1970; None: now). ``strict_bodies`` refuses body members the description does not know,
    which the platform ignores.
    ``auto_approve`` answers the authorize page with a redirect at once instead of showing it.
    ``bulk_newline`` is what ends the lines of a 207 multipart answer. ``media_on_platform`` also
    serves binary content on the platform host. ``subscriptions`` are explained at
    ``SubscriptionOptions``.
    """

    host: str = "127.0.0.1"
    public_host: str | None = None
    port: int = 0
    media_port: int = 0
    seed: int = 0
    client_id: str | None = None
    client_secret: str | None = None
    jwt: str | None = None
    public_app: bool = False
    refresh_tokens: bool = True
    access_token_ttl: int = 3600
    refresh_token_ttl: int = 604_800
    redirect_uris: tuple[str, ...] = (
        "http://127.0.0.1/callback",
        "http://localhost/callback",
    )
    permissions: frozenset[str] | None = None
    accounts: tuple[AccountOptions, ...] = ()
    apps: tuple[AppOptions, ...] = ()
    limits: Mapping[str, int] = field(default_factory=dict)
    rate_window: float = 60.0
    rate_penalty: float | None = None
    account_limit: int | None = None
    sms_limit: int = 40
    mms_limit: int = 50
    sessions_per_user: int = 5
    session_lifetime: int | None = None
    session_idle_timeout: int | None = None
    rotate_refresh_tokens: bool = True
    ws_token_ttl: int = 30
    sync_token_ttl: float = 604_800.0
    frozen_clock: bool = False
    start_time: float | None = None
    strict_bodies: bool = True
    auto_approve: bool = False
    bulk_newline: Literal["\r\n", "\n"] = "\r\n"
    media_on_platform: bool = True
    control: bool = True
    subscriptions: SubscriptionOptions = field(default_factory=SubscriptionOptions)

    def __post_init__(self) -> None:
        unknown = self.limits.keys() - DEFAULT_LIMITS.keys()
        if unknown:
            groups = ", ".join(DEFAULT_LIMITS)
            raise ValueError(f"there is no rate group {min(unknown)!r}, only {groups}")


class OptionArguments(TypedDict, total=False):
    """The keywords of ``Emulator``; each is explained at ``Options``."""

    host: str
    public_host: str | None
    port: int
    media_port: int
    seed: int
    client_id: str | None
    client_secret: str | None
    jwt: str | None
    public_app: bool
    refresh_tokens: bool
    access_token_ttl: int
    refresh_token_ttl: int
    redirect_uris: tuple[str, ...]
    permissions: frozenset[str] | None
    accounts: tuple[AccountOptions, ...]
    apps: tuple[AppOptions, ...]
    limits: Mapping[str, int]
    rate_window: float
    rate_penalty: float | None
    account_limit: int | None
    sms_limit: int
    mms_limit: int
    sessions_per_user: int
    session_lifetime: int | None
    session_idle_timeout: int | None
    rotate_refresh_tokens: bool
    ws_token_ttl: int
    sync_token_ttl: float
    frozen_clock: bool
    start_time: float | None
    strict_bodies: bool
    auto_approve: bool
    bulk_newline: Literal["\r\n", "\n"]
    media_on_platform: bool
    control: bool
    subscriptions: SubscriptionOptions
