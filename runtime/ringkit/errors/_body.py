"""Parses the body of an error response, in any of the shapes that the platform uses.

The standard shape repeats the first error at the top. OAuth, SCIM, the API gateway and some
services have other shapes, proxies send HTML, and some responses have no body
(docs/platform-facts.md, section 4.1).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, Final, NamedTuple

from ringkit._json import loads

#: A plain text body is cut to this many characters for the message of an exception.
_MAX_TEXT_LENGTH: Final = 200


class ErrorItem(NamedTuple):
    """One error of a body: code, message, name of the parameter, and the whole JSON object."""

    code: str
    message: str
    parameter: str = ""
    data: Mapping[str, Any] = {}

    def __repr__(self) -> str:
        # The data may repeat values of the request, secrets included.
        return f"ErrorItem({self.code!r}, {self.message!r}, {self.parameter!r})"


class ErrorDetails(NamedTuple):
    """The first error code, its message, and every error of a body; empty where there is none."""

    code: str = ""
    message: str = ""
    items: tuple[ErrorItem, ...] = ()


def parse_error_body(content: bytes, content_type: str = "") -> ErrorDetails:
    """Return the errors in `content`, the body of an error response. Never raises."""
    try:
        body = loads(content)
    except ValueError:
        return ErrorDetails(message=_plain_text(content, content_type))
    if isinstance(body, list):
        body = next((item for item in body if isinstance(item, dict)), {})
    return (
        _from_object(body) if isinstance(body, dict) else ErrorDetails(message=one_line(str(body)))
    )


def _from_object(body: Mapping[str, Any]) -> ErrorDetails:
    items = tuple(_items(body.get("errors")))
    top = _item(body)
    if not items and (top.code or top.message):
        items = (top,)
    first = items[0] if items else top
    code = top.code or first.code or _text(body.get("error")) or _text(body.get("scimType"))
    return ErrorDetails(code, top.message or first.message, items)


def _items(errors: Any) -> Iterable[ErrorItem]:
    if not isinstance(errors, list):
        return
    for error in errors:
        if isinstance(error, dict):
            yield _item(error)
        elif isinstance(error, str):
            yield ErrorItem("", _text(error))


def _item(error: Mapping[str, Any]) -> ErrorItem:
    message = ""
    for key in ("message", "error_description", "detail", "description"):
        message = message or _text(error.get(key))
    parameter = _text(error.get("parameterName"))
    listed = error.get("parameters")
    if not parameter and isinstance(listed, list) and listed and isinstance(listed[0], dict):
        parameter = _text(listed[0].get("parameterName"))
    return ErrorItem(_text(error.get("errorCode")), message, parameter, error)


def _text(value: Any) -> str:
    return one_line(value) if isinstance(value, str) else ""


def one_line(text: str) -> str:
    """Return a text of an answer as one line of printable characters, blanks for the others.

    A line end or an escape sequence in it would forge lines of a log, or drive a terminal.
    """
    if text.isprintable():
        return text
    return "".join(letter if letter.isprintable() else " " for letter in text)


def _plain_text(content: bytes, content_type: str) -> str:
    if not content or "html" in content_type or content.lstrip().startswith(b"<"):
        return ""
    text = content[: _MAX_TEXT_LENGTH * 4].decode("utf-8", "replace").strip()
    return one_line(text[:_MAX_TEXT_LENGTH])
