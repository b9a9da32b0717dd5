"""Decides where a redirect leads. A pure function, without I/O.

The rules follow the platform's guide (docs/platform-facts.md, section 4.3): 301, 302 and 303 are
followed with GET (HEAD if it was HEAD), whatever the method was; 307 and 308 with the same method
and body; without `Location` the same address is requested again.
"""

from __future__ import annotations

from typing import Final
from urllib.parse import urljoin, urlsplit

from attrs import frozen

from ringkit._io.engines.messages import address_of
from ringkit.auth._endpoints import origin

#: How many redirects of one call are followed.
MAX_REDIRECTS: Final = 10
_FOLLOWED_WITH_GET: Final = frozenset({301, 302, 303})
_FOLLOWED_UNCHANGED: Final = frozenset({307, 308})


@frozen
class Redirect:
    """The request that a redirect leads to; `keep_body`: the body is sent again."""

    url: str
    method: str
    keep_body: bool


def next_redirect(status: int, location: str | None, method: str, url: str) -> Redirect | None:
    """Return where a response to a request for `url` redirects to.

    Return None if it is no redirect, leads to no HTTP address, or from https to http.
    """
    if status not in _FOLLOWED_WITH_GET and status not in _FOLLOWED_UNCHANGED:
        return None
    try:
        target = _absolute(location, url) if location else url
        scheme, host, _ = origin(target)
        sendable = target.isascii() and target.isprintable() and " " not in target
        if sendable:
            address_of(target)
    except ValueError:  # not an address
        return None
    if not sendable or scheme not in ("http", "https") or not host:
        return None
    if scheme != "https" and urlsplit(url).scheme == "https":
        return None
    if status in _FOLLOWED_UNCHANGED:
        return Redirect(target, method, keep_body=True)
    return Redirect(target, "HEAD" if method == "HEAD" else "GET", keep_body=False)


def _absolute(location: str, base: str) -> str:
    """Return the absolute form of `location`; one that is absolute stays as it is."""
    return location if urlsplit(location).scheme else urljoin(base, location)
