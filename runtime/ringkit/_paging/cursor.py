"""`Cursor`: what the request for one page of a list changes in the request for the first page.

Pure functions and values, without I/O.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from typing import Any, Final, TypeVar
from urllib.parse import urlsplit

from attrs import frozen

from ringkit._call.body import BytesBody, json_body
from ringkit._call.call import Call, evolve_call
from ringkit._call.url_encoding import split_query
from ringkit._json import loads

T = TypeVar("T")

_PLACEHOLDER: Final = re.compile(r"\{[^{}]+\}")


@frozen
class Cursor:
    """Where a page begins, as changes to the call for the first page.

    - `query`, `body`: values that replace those of the first call; None removes a query value.
    - `path`: the path below the server, empty to keep that of the first call.
    - `link`: the query string of a link to the page; its values replace those of the first call,
      and are sent as they stand there.
    - `keep_query`: the only query values of the first call to keep, None to keep all of them. For
      page tokens that already include the filters.
    """

    query: Mapping[str, Sequence[str] | None] = {}
    body: Mapping[str, Any] = {}
    path: str = ""
    keep_query: tuple[str, ...] | None = None
    link: str = ""

    def apply(self, call: Call[T]) -> Call[T]:
        """Return the call for this page; `call` is the one for the first page."""
        kept = self.keep_query
        linked = split_query(self.link) if self.link else ()
        replaced = {*self.query, *(name for name, _ in linked)}
        old = [
            (name, text)
            for name, text in call.query
            if name not in replaced and (kept is None or name in kept)
        ]
        new = [(name, text) for name, texts in self.query.items() for text in texts or ()]
        new += linked
        changes: dict[str, Any] = {"query": (*old, *new)}
        if self.path:
            changes["path"] = self.path
        if self.body:
            changes["body"] = json_body({**body_document(call), **self.body})
        return evolve_call(call, **changes)

    def to_text(self, call: Call[Any]) -> str:
        """Return the cursor as JSON text, which `parse_cursor` reads back."""
        keep_query = None if self.keep_query is None else list(self.keep_query)
        fields = [
            call.operation.id, dict(self.query), dict(self.body), self.path, keep_query, self.link,
        ]  # fmt: skip
        return json.dumps(fields, separators=(",", ":"))


def parse_cursor(call: Call[Any], text: str) -> Cursor:
    """Return the cursor in `text`. Raises ValueError if it belongs to another operation."""
    try:
        operation, query, body, path, keep_query, link = loads(text)
        cursor = Cursor(
            dict(query), dict(body), str(path), keep_query and tuple(keep_query), str(link)
        )
    except (ValueError, TypeError) as error:
        raise ValueError(f"not a cursor of {call.operation.id}") from error
    if operation != call.operation.id or path != operation_path(call, path):
        raise ValueError(f"the cursor is of {operation}, the call of {call.operation.id}")
    return cursor


def cursor_from_link(call: Call[Any], uri: str) -> Cursor:
    """Return the cursor for a link to another page.

    The platform sends absolute URLs of its own host, with real ids in place of `~`. Only the
    query is taken over, and the path if it is one of this operation, so that the request goes to
    the configured server, which may be a gateway in front of the platform.
    """
    parts = urlsplit(uri)
    return Cursor(path=operation_path(call, parts.path), link=parts.query)


def operation_path(call: Call[Any], path: str) -> str:
    """Return the end of `path` that matches the path of the call's operation, else ""."""
    fixed = [re.escape(text) for text in _PLACEHOLDER.split(call.operation.path)]
    found = re.search(f"({'[^/?#]+'.join(fixed)})/?$", path)
    return found[1] if found else ""


def body_document(call: Call[Any]) -> dict[str, Any]:
    """Return the JSON object that a call sends, empty if it sends none."""
    body = call.body
    document = loads(body.content) if isinstance(body, BytesBody) and body.content else {}
    return document if isinstance(document, dict) else {}


def requested_value(call: Call[Any], name: str) -> Any:
    """Return the value that a call sends as `name`, in its query or its body; None if none."""
    found = dict(call.query).get(name)
    return body_document(call).get(name) if found is None else found
