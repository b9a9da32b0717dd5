"""Frames that the server sends, written (facts 10)."""

import json
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from ringkit_emulator._documents import Document, without_none
from ringkit_emulator._subscriptions.options import SubscriptionOptions
from ringkit_emulator._wire.messages import Answer


def frame(meta: Mapping[str, Any], body: Any = None) -> str:
    """Return a frame: metadata, and a JSON body unless it is None."""
    return raw_frame(meta, None if body is None else _json(body))


def raw_frame(meta: Mapping[str, Any], body: str | None) -> str:
    """Return a frame: metadata, and a body that is text already unless it is None."""
    return f"[{_json(meta)}]" if body is None else f"[{_json(meta)},{body}]"


def connection_details(
    options: SubscriptionOptions, created: float, recovery: str | None
) -> Document:
    """Return the body of the first frame.

    ``recovery`` is None where none was asked for, "" where it succeeded, else an error code.
    """
    state = None if recovery is None else "Failed" if recovery else "Successful"
    moment = datetime.fromtimestamp(created, UTC)
    return without_none(
        {
            "creationTime": moment.strftime("%Y-%m-%dT%H:%M:%S.") + f"{moment:%f}"[:3] + "+0000",
            "maxConnectionsPerSession": options.ws_max_connections,
            "recoveryBufferSize": options.ws_recovery_buffer,
            "recoveryTimeout": _whole(options.ws_recovery_timeout),
            "idleTimeout": _whole(options.ws_idle_timeout),
            "absoluteTimeout": _whole(options.ws_absolute_timeout),
            "maxActiveRequests": options.ws_max_requests,
            "recoveryState": state,
            "recoveryErrorCode": recovery or None,
        }
    )


class NotInAFrameError(Exception):
    """An answer that is neither JSON nor text parts."""


def reply_body(answer: Answer) -> str | None:
    """Return the body of an answer as it stands in a frame, or None; raises NotInAFrameError.

    A multipart body goes in as it is, which makes the frame no JSON.
    """
    if not answer.body:
        return None
    headers = {name.lower(): value for name, value in answer.headers}
    kind = headers.get("content-type", "").partition(";")[0].strip().lower()
    if kind == "multipart/mixed" or kind == "application/json" or kind.endswith("+json"):
        return answer.body.decode(errors="replace")
    raise NotInAFrameError


def joined(headers: list[tuple[str, str]]) -> dict[str, str]:
    """Return header fields by name; a field sent twice is joined by a comma."""
    together: dict[str, str] = {}
    for name, value in headers:
        together[name] = f"{together[name]}, {value}" if name in together else value
    return together


def _whole(seconds: float) -> float:
    return int(seconds) if seconds == int(seconds) else seconds


def _json(value: Any) -> str:
    # As ASCII: half a surrogate pair, which JSON may name, cannot be sent as UTF-8.
    return json.dumps(value, separators=(",", ":"))
