"""Calls of any method and address, without types: `rc.get(path)`, `rc.post(path)`."""

from __future__ import annotations

from typing import Any, Final
from urllib.parse import urlsplit

from ringkit._call.body import Body, json_body
from ringkit._call.call import Call, Operation, evolve_call
from ringkit._call.url_encoding import split_query
from ringkit._unset import UNSET


def untyped_call(method: str, url: str, *, body: Any = UNSET, rate_group: str = "") -> Call[Any]:
    """Return a call for `url`, a path below the server or an absolute address.

    `body` is sent as JSON; a `BytesBody` or `FileBody` is sent as it is. The response is not
    decoded: use `Response.json()`. The address is sent as it is, without its fragment (`#...`).
    `rate_group` is the group that it counts in, where that is known before the first response.
    Raises ValueError for any other address.
    """
    if not url.startswith(("/", "http://", "https://")):
        raise ValueError(f"an address starts with / or https://, got {url!r}")
    path, mark, query = url.partition("#")[0].partition("?")
    operation = Operation(
        id="", method=method.upper(), path=urlsplit(path).path, rate_group=rate_group
    )
    return evolve_call(
        Call[Any](operation),
        path=path,
        query=split_query(query) if mark else (),
        body=_body(body),
    )


def _body(body: Any) -> Body | None:
    if body is UNSET or body is None:
        return None
    return body if all(hasattr(body, name) for name in _BODY) else json_body(body)


_BODY: Final = ("content_type", "length", "replayable", "measured", "chunks")
