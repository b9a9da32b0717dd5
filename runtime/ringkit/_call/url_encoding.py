"""Encodes arguments for the path and query of an address.

Lists in a query are repeated (`type=Voice&type=Fax`) unless the operation joins them;
ids in a path are joined by commas. Times are ISO 8601, booleans `true` and `false`. The query of an
address that is there already keeps its text: a link may be signed over it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from datetime import date, datetime
from enum import Enum
from typing import Any, Final, TypeAlias
from urllib.parse import quote, unquote_plus

from ringkit._model.codec import encode, to_plain
from ringkit._model.timestamp import format_timestamp
from ringkit._unset import UNSET, Absent, Unset

#: What helpers take as an id of the platform: what answers hold, where it may be left out.
Id: TypeAlias = str | int | Unset
Pairs = tuple[tuple[str, str], ...]

_PLACEHOLDER: Final = re.compile(r"\{([^{}]+)\}")
#: Characters that RFC 3986 allows in a path segment, except the comma, which separates ids.
_SAFE: Final = "~:@!$'()*"
_SAFE_IN_QUERY: Final = f"{_SAFE},/"


def scalar_text(value: Any, name: str) -> str:
    """Return the text of a single value. Raises TypeError, with the name of the argument."""
    if value is True or value is False:
        return "true" if value else "false"
    if isinstance(value, str):
        return value.value if isinstance(value, Enum) else value
    if isinstance(value, int | float):
        return repr(value)
    if isinstance(value, datetime):
        return format_timestamp(value)
    if isinstance(value, date):
        return value.isoformat()
    raise TypeError(f"{name}: a {type(value).__name__} has no text form in an address")


def id_text(value: Any, name: str) -> str:
    """Return the text of one id.

    Raises ValueError for an id that is left out or empty, which would address the collection
    instead of one of its members, and for `.` and `..`, which would address another resource;
    TypeError, with the name of the argument, for what has no text form.
    """
    text = "" if isinstance(value, Absent) else scalar_text(value, name)
    if text in ("", ".", ".."):
        raise ValueError(
            f"{name} must not be {'a dot segment' if text else 'empty'}: "
            "give an id, or something else would be addressed"
        )
    return text


def items_of(value: Any) -> list[Any] | None:
    """Return the elements of an iterable argument, None for a single value such as a str."""
    if isinstance(value, str | bytes) or not isinstance(value, Iterable):
        return None
    return list(value)


def fill_path(template: str, values: Mapping[str, Any]) -> str:
    """Return the path with every placeholder replaced by its value, quoted; see `id_text`."""
    return _PLACEHOLDER.sub(lambda found: _segment(found[1], values[found[1]]), template)


def _segment(name: str, value: Any) -> str:
    if (
        isinstance(value, str) and value == "~"
    ):  # the user that is logged in: by far the most common
        return value
    values = items_of(value)
    # No id at all is refused like an empty one.
    ids = [value] if values is None else values or [""]
    return ",".join(quote(id_text(item, name), safe=_SAFE) for item in ids)


def query_pairs(values: Mapping[str, Any], styles: Mapping[str, str] = {}) -> Pairs:
    """Return the (name, text) pairs of a query, without values that are UNSET or None.

    `styles` has the separator of each list that is one value, `deepObject` for each object whose
    members are values of their own (`filter[name]=a`), and `json` for each value that is JSON.

    Raises ValueError for an empty list: leaving it out would mean everything, and a search that
    found nothing must not become a DELETE of everything.
    """
    return tuple(_pairs(values, styles))


def _pairs(values: Mapping[str, Any], styles: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    for name, value in values.items():
        if value is UNSET or value is None:
            continue
        style = styles.get(name, "")
        if style == "json":
            yield name, encode(value)
            continue
        if style == "deepObject":
            yield from query_pairs(_members(value, name))
            continue
        items = items_of(value)
        if items is None:
            yield name, scalar_text(value, name)
        elif not items:
            raise ValueError(f"{name} must not be an empty list: leave it out to not filter by it")
        elif style:
            yield name, style.join(scalar_text(item, name) for item in items)
        else:
            for item in items:
                yield name, scalar_text(item, name)


def _members(value: Any, name: str) -> dict[str, Any]:
    members = to_plain(value)
    if not isinstance(members, dict):
        raise TypeError(f"{name} must be a model or a dict, not {type(value).__name__}")
    return {f"{name}[{member}]": item for member, item in members.items()}


def query_text(pairs: Pairs) -> str:
    """Return the query string, without the question mark."""
    return "&".join(
        text.given if isinstance(text, GivenText) else f"{_quoted(name)}={_quoted(text)}"
        for name, text in pairs
    )


def _quoted(text: str) -> str:
    return quote(text, safe=_SAFE_IN_QUERY)


class GivenText(str):
    """A value in the query of an address that was given; `given` is the pair as it stands there.

    The text itself is the decoded value.
    """

    __slots__ = ("given",)
    given: str


def split_query(query: str) -> Pairs:
    """Return the (name, text) pairs of a query string; `query_text` returns the same string."""
    return tuple(_given_pair(given) for given in query.split("&"))


def _given_pair(given: str) -> tuple[str, str]:
    name, _, value = given.partition("=")
    text = GivenText(unquote_plus(value))
    text.given = given
    return unquote_plus(name), text
