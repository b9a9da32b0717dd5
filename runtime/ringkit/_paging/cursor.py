"""Where a page of a list begins, and the cursor a caller may keep of it. Pure.

Used by `ringkit._paging` only.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from typing import Any, Final, TypeVar
from urllib.parse import parse_qsl, urlsplit

from attrs import frozen

from ringkit._call.body import BytesBody, json_body
from ringkit._call.call import Call, evolve_call

T = TypeVar("T")

_PLACEHOLDER: Final = re.compile(r"\{[^{}]+\}")


@frozen
class Position:
    """What the request for a page has in place of what the first request has.

    `query` and `body` hold the values that are replaced (None: left out), `path` the address
    below the server, empty if it stays as it is. With `alone`, other query values are left out:
    the cursor stands for them.
    """

    query: Mapping[str, Sequence[str] | None] = {}
    body: Mapping[str, Any] = {}
    path: str = ""
    alone: tuple[str, ...] | None = None

    def applied(self, call: Call[T]) -> Call[T]:
        """Return the call for this page, made from the call for the first one."""
        kept = self.alone
        old = [
            (name, text)
            for name, text in call.query
            if name not in self.query and (kept is None or name in kept)
        ]
        new = [(name, text) for name, texts in self.query.items() for text in texts or ()]
        changes: dict[str, Any] = {"query": (*old, *new)}
        if self.path:
            changes["path"] = self.path
        if self.body:
            changes["body"] = json_body({**body_of(call), **self.body})
        return evolve_call(call, **changes)

    def cursor(self, call: Call[Any]) -> str:
        """Return the position as a text to keep."""
        alone = None if self.alone is None else list(self.alone)
        where = [call.operation.id, dict(self.query), dict(self.body), self.path, alone]
        return json.dumps(where, separators=(",", ":"))


def read_cursor(call: Call[Any], cursor: str) -> Position:
    """Return the position that a cursor stands for. ValueError if it is of another list."""
    try:
        operation, query, body, path, alone = json.loads(cursor)
        position = Position(dict(query), dict(body), str(path), alone and tuple(alone))
    except (ValueError, TypeError) as error:
        raise ValueError(f"this is no cursor of {call.operation.id}") from error
    if operation != call.operation.id or path != path_below(call, path):
        raise ValueError(f"the cursor is of {operation}, the call of {call.operation.id}")
    return position


def from_link(call: Call[Any], uri: str) -> Position:
    """Return the position that a link of the platform leads to.

    The platform writes absolute addresses of its own host, with the ids that `~` stood for: only
    the path, where it is one of this operation, and the query are taken over, so that the
    request goes to the configured server, a gateway in front of it included.
    """
    query: dict[str, list[str]] = {}
    parts = urlsplit(uri)
    for name, text in parse_qsl(parts.query, keep_blank_values=True):
        query.setdefault(name, []).append(text)
    return Position(query, path=path_below(call, parts.path))


def path_below(call: Call[Any], path: str) -> str:
    """Return the part of `path` that is an address of the call's operation, else nothing."""
    fixed = [re.escape(text) for text in _PLACEHOLDER.split(call.operation.path)]
    found = re.search(f"({'[^/?#]+'.join(fixed)})/?$", path)
    return found[1] if found else ""


def body_of(call: Call[Any]) -> dict[str, Any]:
    """Return the JSON object that a call sends, empty if it sends none."""
    body = call.body
    document = json.loads(body.content) if isinstance(body, BytesBody) and body.content else {}
    return document if isinstance(document, dict) else {}


def asked(call: Call[Any], name: str) -> Any:
    """Return what a call asks for by `name`, in its query or in its body; None if nothing."""
    found = dict(call.query).get(name)
    return body_of(call).get(name) if found is None else found
