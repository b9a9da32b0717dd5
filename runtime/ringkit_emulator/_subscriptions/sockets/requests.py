"""A REST request inside a frame, as the platform sees it, and what cannot travel so (facts 10)."""

import json
import re
from typing import Final
from urllib.parse import urlencode

from ringkit_emulator._subscriptions.sockets.frames import ClientRequest
from ringkit_emulator._wire.errors import PlatformError, error_answer, unknown_path
from ringkit_emulator._wire.headers import Headers
from ringkit_emulator._wire.messages import Answer, Request

_HOST: Final = re.compile(r"(?:http|ws)s?://[^/?]*", re.IGNORECASE)
_FIRST_ERROR: Final = 400
_OWN: Final = frozenset({"authorization", "content-length", "host"})
_SUBSCRIPTION: Final = re.compile(r"/restapi/v1\.0/subscription(?:/([^/]+?)(?:/renew)?)?/?")


def rest_request(asked: ClientRequest, *, channel: str, access_token: str | None) -> Request:
    """Return the request, authorized by the access token its session has at present."""
    path, _, query = _HOST.sub("", asked.path, count=1).partition("?")
    added = urlencode(asked.query)
    headers = {name.lower(): value for name, value in asked.headers if name.lower() not in _OWN}
    if asked.body:
        headers.setdefault("content-type", "application/json")
    if access_token is not None:
        headers["authorization"] = f"Bearer {access_token}"
    return Request(
        method=asked.method,
        path=path,
        query_string="&".join(part for part in (query, added) if part),
        headers=Headers(headers.items()),
        body=asked.body,
        channel=channel,
    )


def not_over_sockets(request: Request) -> Answer | None:
    """Return the answer to a request that needs HTTP, or None."""
    if request.path.startswith("/restapi/oauth/"):
        return unknown_path()
    if request.media_type.startswith("multipart/form-data"):
        return _refused(request, 415, "CMN-104", "Multipart forms do not travel over a WebSocket")
    return None


def too_many(request: Request) -> Answer:
    """Return the answer to a request beyond those that may be under way at once."""
    return _refused(request, 429, "CMN-301", "Too many active requests")


def not_in_a_frame(request: Request) -> Answer:
    """Return what stands in place of an answer that is neither JSON nor text parts."""
    return _refused(request, 501, "CMN-202", "Binary content does not travel over a WebSocket")


def subscription_id(request: Request, answer: Answer) -> str | None:
    """Return the id of the subscription that a request was about, where it succeeded."""
    match = _SUBSCRIPTION.fullmatch(request.path)
    if match is None or answer.status >= _FIRST_ERROR:
        return None
    if match[1] is not None:
        return match[1]
    return _id(answer.body) if request.method == "POST" else None


def _refused(request: Request, status: int, code: str, message: str) -> Answer:
    return error_answer(PlatformError(status, code, message), request.path)


def _id(body: bytes) -> str | None:
    try:
        return str(json.loads(body)["id"])
    except (KeyError, TypeError, ValueError):
        # Nobody's answer: a fault has put something else in its place.
        return None
