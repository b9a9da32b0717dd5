"""The options of an emulator."""

from __future__ import annotations

import math
import os
from collections.abc import Mapping
from ipaddress import ip_address
from typing import Literal

from attrs import field, frozen

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
    `delivery_jitter` delays each notification by a random time of up to so many seconds, so that
    they arrive in another order, as the platform does not guarantee any. `string_ids` sends the
    `accountId` and `extensionId` of presence and message-store events as strings, as some pages of
    the developer guide show them; others show numbers, and numbers were seen live.

    `pubnub_rotates` gives a PubNub subscription a new channel and new keys with each renewal.
    `pubnub_hold` is how long a poll waits for messages before it returns none.

    `webhook_timeout` is how long a webhook may take to answer, in seconds of real time. A webhook
    is blacklisted after failing for `webhook_blacklist_after` seconds without a success. A
    notification that it did not accept is posted again after each of the pauses in
    `webhook_redelivery`, until it is accepted; what the platform does is not documented.
    `webhook_verified_by` is the header that contains the verification token.
    `webhook_json_replies` rejects a webhook whose response to the handshake does not have the
    content type application/json, which the developer guide demands. `webhook_ca` is the path of a
    PEM file with certificate authorities that are trusted besides those of the machine, at the
    addresses of bots too.

    `ws_recovery_timeout` is how long a WebSocket session can be recovered after its connection is
    lost, `ws_recovery_buffer` the number of notifications kept for it. `ws_idle_timeout` and
    `ws_absolute_timeout` close an open WebSocket. `ws_ping_interval` is the time between the
    server's pings, in seconds of real time; the client must answer within 10 seconds.
    `ws_heartbeat_interval` is the time between the server's Heartbeat frames (None: it sends none
    and only answers the client's). `ws_max_requests` is the number of requests in progress on one
    WebSocket, `ws_max_connections` the number of open WebSockets of one login.
    `ws_subscription_header` names the subscription in the header WSG-SubscriptionId of responses
    about it, as the platform did until 2025.
    """

    limit: int = 30
    delivery_jitter: float = 0.0
    string_ids: bool = False
    pubnub_rotates: bool = False
    pubnub_hold: float = 280.0
    webhook_timeout: float = 3.0
    webhook_blacklist_after: float = 600.0
    webhook_redelivery: tuple[float, ...] = ()
    webhook_verified_by: Literal["Verification-Token", "Validation-Token"] = "Verification-Token"
    webhook_json_replies: bool = True
    webhook_ca: str | None = None
    ws_recovery_timeout: float = 180.0
    ws_recovery_buffer: int = 100
    ws_idle_timeout: float = 1800.0
    ws_absolute_timeout: float = 86_400.0
    ws_ping_interval: float = 30.0
    ws_heartbeat_interval: float | None = None
    ws_max_requests: int = 10
    ws_max_connections: int = 50
    ws_subscription_header: bool = False


@frozen(kw_only=True)
class NumberOptions:
    """A phone number of a user, in E.164 form, with its usage type, features and payment type."""

    phone_number: str
    usage_type: str = "DirectNumber"
    features: tuple[str, ...] = ALL_NUMBER_FEATURES
    payment_type: str = "Local"


@frozen(kw_only=True)
class QueueOptions:
    """A call queue: its extension, and the extension numbers of the users who are its members.

    `id` is the extension id (None: from the seed).
    """

    extension_number: str
    name: str
    members: tuple[str, ...] = ()
    email: str | None = None
    id: int | None = None


@frozen(kw_only=True)
class UserOptions:
    """A user of an account.

    `id` is the extension id (None: from the seed). `numbers` None gives the user one direct number.
    `permissions` are user permissions (None: all), `roles` the names of user roles (None: one, as
    `admin` says); a role that is not a standard one becomes a custom role of the account. With
    `mfa` or `sso` the password grant is refused, as the platform refuses it for users with
    multi-factor login or single sign-on.
    """

    extension_number: str
    first_name: str = "Test"
    last_name: str = "User"
    email: str | None = None
    password: str = "secret"
    id: int | None = None
    numbers: tuple[NumberOptions, ...] | None = None
    permissions: frozenset[str] | None = None
    roles: tuple[str, ...] | None = None
    admin: bool = False
    mfa: bool = False
    sso: bool = False


@frozen(kw_only=True)
class AccountOptions:
    """A company account: its users and the amount of its sample data.

    `more_users` users are generated in addition to `users`. Each of `users` has `call_records` and
    `messages`, spread over the days before the start of the emulator, and `media_messages`:
    voicemail, fax and MMS in turn, received within the last day. `recorded` is the share of
    answered calls that are recorded. `queues` None makes one call queue with some of the users.
    """

    users: tuple[UserOptions, ...]
    queues: tuple[QueueOptions, ...] | None = None
    id: int | None = None
    company: str = "Example Company"
    main_number: str | None = None
    more_users: int = 4
    call_records: int = 150
    recorded: float = 0.25
    messages: int = 40
    media_messages: int = 3
    contacts: int = 12


@frozen(kw_only=True)
class AppOptions:
    """An app registered with the platform.

    `client_secret` None makes it a public app. `permissions` are app permissions (None: all).
    `refresh_tokens` is the app setting "Issue refresh tokens". `access_token_ttl` and
    `refresh_token_ttl` are default lifetimes in seconds. `grants` are the allowed grants: jwt,
    authorization_code, implicit, password. `signing_key` is the public key (PEM) for
    private_key_jwt.
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


@frozen(kw_only=True)
class Options:
    """The options of an emulator; times are in seconds.

    `host` is the address to listen on; `port`, `media_port` and `files_port` are the ports of the
    API host, of the media host and of the host of files of team messaging (0: any free port).
    `public_host` is the host name in the URLs of answers (None: `host`), for clients in another
    container. `seed` determines all ids and sample data.

    `client_id`, `client_secret` and `jwt` are those of the first app and of the first user of the
    first account (None: from the seed); `public_app` makes it an app without a secret.
    `refresh_tokens`, `access_token_ttl`, `refresh_token_ttl`, `redirect_uris` and `permissions`
    are the fields of `AppOptions` for the first app; `apps` are further apps. Without `accounts`
    there is one account with one user and sample data. `state` is the path of a state file in YAML
    or JSON, which describes the accounts and what is in them instead.

    `card_webhook` is the outbound webhook URL of the first app, to which submitted adaptive cards
    are posted, and `card_secret` the secret that signs them (None: from the seed). The signature is
    `sha1=` and a hash as in the developer guide, or the hash alone with `bare_card_signatures`, as
    RingCentral's own add-ins expect it.

    `limits` replaces rate limits by group (Light, Medium, Heavy, Auth), `rate_window` is their
    window and `rate_penalty` the time after a refused request in which all requests are refused
    (None: the window). `account_limit` is a further limit of requests per minute, account and app;
    its 429 has no `X-Rate-Limit-*` header. `sms_limit` and `mms_limit` are messages per minute and
    user, for all apps together.

    `sessions_per_user` is the maximum number of sessions of a user with one app.
    `session_lifetime` and `session_idle_timeout` are the session timeouts that an administrator
    can set (None: none). `rotate_refresh_tokens` False keeps the refresh token when it is used.
    `token_errors` is where the statuses of refused token and revoke requests are from: with
    "guide" they are 400, 401 and 403 as in the developer guide, with "description" those that the
    API description declares, which has neither 401 nor 403 (400 instead).
    `ws_token_ttl` is the lifetime of a WebSocket access token. By the documentation it opens one
    WebSocket within 30 seconds; the official client assumes 600 seconds and uses it again, which
    `ws_token_reusable` allows. `sync_token_ttl` is the lifetime of a sync token.

    `recording_delay` is how long after a call the content of its recording is not found yet.

    `frozen_clock` lets time pass only by `advance`; `start_time` is the initial time, in seconds
    since 1970 (None: now). `strict` refuses query parameters and body members that the description
    does not declare, and numbers in place of texts; the platform ignores the former, and reads the
    latter as texts. `auto_approve` lets the authorize endpoint redirect at
    once instead of showing a login page. `bulk_newline` ends the lines of multipart 207 answers.
    `media_on_platform` serves binary content on the API host as well, and the URLs of content in
    answers are there; without it they are on the media host, and those of files of team messaging
    on a third host, which takes the access token in the header only. `control` serves the control
    over HTTP (None: only if `host` is loopback, as it lets any client act as any user).
    `subscriptions` are the options of `SubscriptionOptions`.

    Raises ValueError for an unknown group or a negative number in `limits`, for a `rate_window`
    that has no length, for a port that is none, and for `accounts` beside `state`.
    """

    host: str = "127.0.0.1"
    public_host: str | None = None
    port: int = 0
    media_port: int = 0
    files_port: int = 0
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
    state: str | os.PathLike[str] | None = None
    apps: tuple[AppOptions, ...] = ()
    card_webhook: str | None = None
    card_secret: str | None = None
    bare_card_signatures: bool = False
    limits: Mapping[str, int] = field(factory=dict)
    rate_window: float = 60.0
    rate_penalty: float | None = None
    account_limit: int | None = None
    sms_limit: int = 40
    mms_limit: int = 50
    sessions_per_user: int = 5
    session_lifetime: int | None = None
    session_idle_timeout: int | None = None
    rotate_refresh_tokens: bool = True
    token_errors: Literal["guide", "description"] = "guide"
    ws_token_ttl: int = 30
    ws_token_reusable: bool = False
    sync_token_ttl: float = 604_800.0
    recording_delay: float = 0.0
    frozen_clock: bool = False
    start_time: float | None = None
    strict: bool = False
    auto_approve: bool = False
    bulk_newline: Literal["\r\n", "\n"] = "\r\n"
    media_on_platform: bool = True
    control: bool | None = None
    subscriptions: SubscriptionOptions = field(factory=SubscriptionOptions)

    def __attrs_post_init__(self) -> None:
        unknown = self.limits.keys() - DEFAULT_LIMITS.keys()
        if unknown:
            groups = ", ".join(DEFAULT_LIMITS)
            raise ValueError(f"there is no rate group {min(unknown)!r}, only {groups}")
        if negative := [group for group, limit in self.limits.items() if limit < 0]:
            raise ValueError(f"the limit of the rate group {negative[0]} is negative")
        if not 0 < self.rate_window < math.inf:
            raise ValueError(f"the window of the limits is above 0 seconds, got {self.rate_window}")
        for port in (self.port, self.media_port, self.files_port):
            if not 0 <= port <= 65_535:
                raise ValueError(f"a port is from 0 to 65535, got {port}")
        if self.accounts and self.state is not None:
            raise ValueError("the accounts are given by accounts or by state, not by both")

    @property
    def serves_control(self) -> bool:
        """Whether the control is served over HTTP."""
        return is_loopback(self.host) if self.control is None else self.control


def is_loopback(host: str) -> bool:
    """Return whether a host name or address without port is `localhost` or a loopback address."""
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return host.lower() == "localhost"
