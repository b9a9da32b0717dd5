"""What handlers of request events are given. Plain data: no request, no response, no secret.

Times are in seconds. `group` is the rate group in lower case, empty where none is known;
`attempt` counts from 1; `path` is without the query.
"""

from __future__ import annotations

from collections.abc import Mapping

from attrs import frozen

from ringkit.limits._headers import Limits


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
    """`request_success`: an attempt was answered with a status below 400, `seconds` later.

    `limits` is what the answer said about the rate group, `request_id` what RingCentral's support
    asks for, `headers` those of the answer that are known to be harmless.
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
    """`request_error`: an attempt was answered with an error, or not at all (`status` 0).

    `error` is the name of the exception class that stands for it, `error_code` the platform's
    code, `will_repeat` says whether another attempt follows. The rest is as for a success.
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
    """`request_wait`: a request is held back for `seconds` at least.

    `reason` is `limit` (its rate group is used up) or `retry` (the pause before a repeat).
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
