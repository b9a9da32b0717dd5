"""Events of a client: their names, and the payloads that handlers receive.

`rc.on(name, handler)` registers a function or a coroutine function. A handler that raises is
logged and affects neither the call nor the other handlers. Handlers of session events run within
the login or renewal that they report, so a caller who waits for that also waits for them.

| event | payload | when |
|---|---|---|
| `before_login`, `login_success`, `login_error` | `SessionEvent` | a session begins, by any grant |
| `before_refresh`, `refresh_success`, `refresh_error` | `SessionEvent` | one is continued |
| `before_logout`, `logout_success`, `logout_error` | `SessionEvent` | one is ended |
| `login_required` | `SessionEvent` | no token can be had without a new login |
| `before_request` | `RequestStarted` | an attempt of a call is about to be sent |
| `request_success`, `request_error` | `RequestSucceeded`, `RequestFailed` | an attempt has ended |
| `request_wait` | `RequestWaiting` | a call waits, for a rate limit or before a retry |
| `rate_limit_error` | `RateLimited`; `TokenRateLimited` for a token request | a 429 response |
| `store_error` | `StoreEvent` | a store failed or had an unreadable entry; work continues |
| `export_progress` | `ExportProgress` | an export has written a page or a file, or ended a task |

No payload contains a secret. Times are in seconds. `group` is the rate group in lower case, empty
if it is not known; `attempt` counts from 1; `path` is without the query.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Final, Literal, NamedTuple, TypeAlias, get_args

from attrs import frozen

from ringkit._io.emitter import Handler

if TYPE_CHECKING:
    from ringkit.errors import RingkitError, StoreError
    from ringkit.limits._headers import Limits

__all__ = [
    "NAMES",
    "ExportProgress",
    "Handler",
    "RateLimited",
    "RequestFailed",
    "RequestStarted",
    "RequestSucceeded",
    "RequestWaiting",
    "SessionEvent",
    "SessionEventName",
    "StoreEvent",
    "TokenRateLimited",
]

#: The events of the session of a client; their payload is a `SessionEvent`.
SessionEventName: TypeAlias = Literal[
    "before_login", "login_success", "login_error",
    "before_refresh", "refresh_success", "refresh_error",
    "before_logout", "logout_success", "logout_error",
    "login_required",
]  # fmt: skip

#: The events of a client.
NAMES: Final = frozenset(
    {
        *get_args(SessionEventName), "rate_limit_error", "store_error", "export_progress",
        "before_request", "request_success", "request_error", "request_wait",
    }
)  # fmt: skip


class SessionEvent(NamedTuple):
    """What happened to a session.

    `event` is the event's name, `client_id` and `account` (the account key) identify the session,
    `grant` is the grant used: jwt, authorization_code, refresh_token and so on. A success has
    `owner_id` (the extension id), `scope` and `expires_at` (of the access token, in seconds since
    the epoch), a failure has `error`.
    """

    event: str
    client_id: str
    account: str = ""
    grant: str = ""
    owner_id: str = ""
    scope: str = ""
    expires_at: float | None = None
    error: RingkitError | None = None


class StoreEvent(NamedTuple):
    """A store failed. `key` names the entry, `kept` where an unreadable one was put aside."""

    key: str
    error: StoreError
    kept: str = ""


class TokenRateLimited(NamedTuple):
    """`rate_limit_error`: the platform refused a token request (429).

    `attempted` is its method and path, `retry_after` the seconds to wait.
    """

    attempted: str
    group: str
    retry_after: float


@frozen
class RequestStarted:
    """`before_request`: an attempt is about to be sent, after `waited` seconds for its limit."""

    operation: str
    method: str
    path: str
    group: str
    attempt: int
    waited: float


@frozen
class RequestSucceeded:
    """`request_success`: an attempt was answered with a status below 400 after `seconds`.

    `limits` is the state of the rate group according to the response, `request_id` the id that
    RingCentral's support asks for, `headers` the response headers that are safe to show.
    """

    operation: str
    method: str
    path: str
    group: str
    attempt: int
    waited: float
    seconds: float
    status: int
    limits: Limits
    request_id: str
    headers: Mapping[str, str]


@frozen
class RequestFailed:
    """`request_error`: an attempt got an error response, or none at all (`status` 0).

    `error` is the name of the exception class for it, `error_code` the platform's error code,
    `will_repeat` whether another attempt follows. The other fields are as for a success.
    """

    operation: str
    method: str
    path: str
    group: str
    attempt: int
    waited: float
    seconds: float
    status: int
    error: str
    error_code: str
    message: str
    will_repeat: bool
    limits: Limits
    request_id: str
    headers: Mapping[str, str]


@frozen
class RequestWaiting:
    """`request_wait`: a call waits for at least `seconds`.

    `reason` is `limit` (its rate group is used up) or `retry` (the wait before a retry).
    """

    operation: str
    method: str
    path: str
    group: str
    attempt: int
    seconds: float
    reason: str


@frozen
class RateLimited:
    """`rate_limit_error`: the platform refused a request (429) for `retry_after` seconds."""

    operation: str
    method: str
    path: str
    group: str
    attempt: int
    retry_after: float
    error_code: str
    will_repeat: bool
    request_id: str


@frozen
class ExportProgress:
    """`export_progress`: how far a task of an export is, which is `complete` at the end.

    `operation` and `target` are the list and the file of the export; `task` counts from 0, of
    `tasks`, which run in this order unless they run in several processes. `records` and `media` are
    what the task has written so far. Files of media are read by several threads, which may call
    the handler at the same time.
    """

    operation: str
    target: str
    task: int
    tasks: int
    records: int
    media: int
    complete: bool
