"""Fields such as `to[0][phoneNumber]=+16505550100`, and the JSON objects that they make. Pure."""

from __future__ import annotations

import json
import math
import re
from collections.abc import Iterable, Sequence
from typing import Any, Final, NoReturn

import click

from ringkit_cli._api.files import FileArgument
from ringkit_cli._operations.effects import without_secrets

_NAME: Final = re.compile(r"([^\[\]=]+)((?:\[[^\[\]=]*\])*)")
_KEY: Final = re.compile(r"\[([^\[\]]*)\]")
#: Indices beyond this are mistakes: a list has no gaps.
_MAX_INDEX: Final = 100_000
#: Keys of one field beyond this are mistakes, and too deep for a writer of JSON.
_MAX_DEPTH: Final = 100

Field = tuple[str, Any]


def split(text: str, option: str) -> tuple[str, str]:
    """Return name and value of `name=value`. Raises UsageError for a text without either."""
    name, mark, value = text.partition("=")
    if not mark or not name:
        raise click.UsageError(f"{option} takes name=value, got {text!r}.")
    return name, value


def refuse_plain_secret(value: Any, option: str) -> None:
    """Raise UsageError if a value that was given as an argument has a secret in it."""
    if without_secrets(value) != value:
        raise click.UsageError(
            f"{option} holds a secret: give @FILE, or @- for the standard input, as all programs "
            "of this machine can read the arguments of a command."
        )


def _last_key(name: str) -> str:
    """Return the name of the member that a field sets: `a` of `x[0][a]`, `x` of `x[]`."""
    return next((key for key in reversed(re.split(r"[\[\]]+", name)) if key), "")


def text_field(text: str) -> Field:
    """Return a field of `-f`, whose value is text. Raises UsageError for a secret."""
    name, value = split(text, "-f")
    refuse_plain_secret({_last_key(name): value}, f"-f {name}")
    return name, value


def typed_field(text: str, file_members: Iterable[str] = ()) -> Field:
    """Return a field of `-F`.

    Raises UsageError for a secret that is not in a file.

    `true`, `false`, `null`, numbers, and JSON objects and arrays are what they are in JSON. `@path`
    is the file, if the member is one of `file_members`, else the text in it; `@-` is the standard
    input. Anything else is text.
    """
    name, value = split(text, "-F")
    if value.startswith("@"):
        file = FileArgument.from_text(value[1:])
        member = _NAME.match(name)
        is_file = member is not None and member[1] in set(file_members)
        if is_file:
            return name, file
        content = file.text()
        is_secret = without_secrets({_last_key(name): content}) != {_last_key(name): content}
        return name, content.rstrip("\r\n") if is_secret else content
    found = json_or_text(value)
    refuse_plain_secret({_last_key(name): found}, f"-F {name}")
    return name, found


def json_or_text(value: str) -> Any:
    """Return the JSON value that a text is, or the text; digits after `+` or `0` are no number."""
    if value in ("true", "false", "null") or value[:1] in ("{", "["):
        return parse_json(value, "-F")
    # Numbers of phones and extensions keep their zeros, and large ids their digits.
    if re.fullmatch(r"-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?", value):
        return parse_json(value, "-F")
    return value


def parse_json(text: str, where: str) -> Any:
    """Return the value of a JSON text. Raises UsageError that says where it is wrong."""
    try:
        return json.loads(text, parse_constant=_no_number, parse_float=_finite)
    except RecursionError:
        raise click.UsageError(f"{where}: not JSON of use: it is nested too deeply.") from None
    except ValueError as error:
        raise click.UsageError(f"{where}: not JSON: {error}") from None


def _no_number(name: str) -> NoReturn:
    """Refuse what Python reads, and no other reader of JSON: NaN and Infinity."""
    raise ValueError(f"{name} is no number")


def _finite(text: str) -> float:
    if math.isinf(number := float(text)):
        raise ValueError(f"{text} is too large for a number")
    return number


def nested(fields: Sequence[Field]) -> dict[str, Any]:
    """Return the object that fields make.

    `a[b]=1` is a member of an object, `a[0][b]=1` one of the first object of a list, `a[]=1` a
    further element. `a[][b]=1` is a member of the last element, or of a new one if that has a `b`.
    Raises UsageError for fields that contradict each other.
    """
    found: dict[str, Any] = {}
    for name, value in fields:
        match = _NAME.fullmatch(name)
        if match is None:
            raise click.UsageError(
                f"The field {name!r} is no name such as text, to[0][phoneNumber] or to[]."
            )
        keys = [match[1], *_KEY.findall(match[2])]
        if len(keys) > _MAX_DEPTH:
            raise click.UsageError(f"The field {match[1]} has more than {_MAX_DEPTH} keys.")
        _put(found, keys, value, name)
    return found


def _put(owner: dict[str, Any], keys: Sequence[str], value: Any, name: str) -> None:
    """Set a member of `owner`, through the objects and lists that `keys` name."""
    place: Any = owner
    for position, key in enumerate(keys):
        last = position == len(keys) - 1
        following = value if last else _empty(keys[position + 1])
        if isinstance(place, list):
            place = _element(place, key, following, keys[position + 1 :], last, name)
        elif isinstance(place, dict):
            if last and key in place:
                raise click.UsageError(f"The field {name} is given twice; a list is {name}[]=...")
            place = place.setdefault(key, following)
        else:
            raise _contradiction(name)
        if not last and not isinstance(place, type(following)):
            raise _contradiction(name)


def _empty(key: str) -> Any:
    return [] if key == "" or key.isdecimal() else {}


def _element(
    place: list[Any], key: str, following: Any, after: Sequence[str], last: bool, name: str
) -> Any:
    """Return the element of a list that a key means; it is added where it is a new one."""
    if key == "":
        known = place[-1] if place else None
        if not last and isinstance(known, dict) and not _has(known, after):
            return known
        place.append(following)
        return following
    if not key.isdecimal() or int(key) > min(len(place), _MAX_INDEX):
        raise click.UsageError(
            f"The field {name}: [{key}] leaves a gap, the list has {len(place)} elements so far."
        )
    if int(key) == len(place):
        place.append(following)
    elif last:
        raise click.UsageError(f"The field {name} is given twice.")
    return place[int(key)]


def _has(owner: dict[str, Any], keys: Sequence[str]) -> bool:
    """Return whether the member that `keys` name is set; a list takes further elements."""
    if keys[0] not in owner:
        return False
    inner = owner[keys[0]]
    if len(keys) > 1 and isinstance(inner, list) and keys[1] == "":
        return False
    return len(keys) == 1 or not isinstance(inner, dict) or _has(inner, keys[1:])


def _contradiction(name: str) -> click.UsageError:
    return click.UsageError(f"The field {name} contradicts another: value, object and list in one.")


def query_values(fields: Sequence[Field]) -> dict[str, Any]:
    """Return fields as the values of a query: `type[]=Voice`, or a name given twice, is a list."""
    found: dict[str, Any] = {}
    for name, value in fields:
        plain = name.removesuffix("[]")
        if isinstance(value, (dict, FileArgument)):
            raise click.UsageError(f"{plain}: a query takes text, numbers, true and false.")
        if value is None:
            continue
        known = found.get(plain)
        values = value if isinstance(value, list) else [value]
        found[plain] = values[0] if known is None and len(values) == 1 else [
            *(known if isinstance(known, list) else [] if known is None else [known]), *values
        ]  # fmt: skip
    return found


def read_text(argument: str) -> str:
    """Return `argument`, or the content of the file that `@path` names (`@-`: standard input)."""
    return FileArgument.from_text(argument[1:]).text() if argument[:1] == "@" else argument
