"""From models to JSON text, straight away: half the time of dicts and `json.dumps`.

Used by `ringkit.model.codec` only.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import date, datetime
from json.encoder import encode_basestring
from typing import Any

from ringkit.errors import DecodeError
from ringkit.model.base import Model
from ringkit.model.plan import Plan, plan_of
from ringkit.model.shape import ListOf, MapOf, OneOf, Shape, Timestamp
from ringkit.model.timestamp import format_timestamp, parse_timestamp
from ringkit.unset import UNSET

Encoder = Callable[[Any], str]

_quote: Encoder = encode_basestring
_plain: Encoder = json.JSONEncoder(
    ensure_ascii=False, separators=(",", ":"), allow_nan=False
).encode


class _Encoders(dict[type, Encoder]):
    """The function that writes a value, by its type; made on first use for models."""

    def __missing__(self, kind: type) -> Encoder:
        encoder = self[kind] = _encoder_for(kind)
        return encoder


def _encoder_for(kind: type) -> Encoder:
    if issubclass(kind, Model):
        plan = plan_of(kind)
        return _raw_text if kind is plan.lazy else _compile(plan)
    for base, encoder in list(ENCODERS.items()):
        if issubclass(kind, base):
            return encoder
    raise TypeError(f"{kind.__name__} has no JSON form")


def _raw_text(lazy: Model) -> str:
    return _plain(lazy._raw)


def _sequence(values: Any) -> str:
    return "[" + ",".join([ENCODERS[type(value)](value) for value in values]) + "]"


def _mapping(values: dict[str, Any]) -> str:
    items = values.items()
    return "{" + ",".join([f"{_quote(k)}:{ENCODERS[type(v)](v)}" for k, v in items]) + "}"


def _time(moment: datetime) -> str:
    return f'"{format_timestamp(moment)}"'


def _day(day: date) -> str:
    return f'"{day.isoformat()}"'


def kept_text(value: Any, text: Any) -> Any:
    """Return the text that a time came as, if it still means `value`: nothing is rounded."""
    if type(value) is datetime and type(text) is str and parse_timestamp(text) == value:
        return text
    if type(value) is list and type(text) is list and len(value) == len(text):
        return [kept_text(item, came) for item, came in zip(value, text, strict=True)]
    if type(value) is dict and type(text) is dict:
        return {key: kept_text(item, text.get(key)) for key, item in value.items()}
    return value


def _holds_times(shape: Shape) -> bool:
    match shape:
        case Timestamp():
            return True
        case ListOf(item) | MapOf(item):
            return _holds_times(item)
        case OneOf(options):
            return any(map(_holds_times, options))
    return False


def _compile(plan: Plan) -> Encoder:
    """Return a function, made for one class, that writes a model whose fields are filled."""
    lines = ["def encode(self):", "    raw = self._raw; out = []"]
    for field in plan.fields:
        value = f"self.{field.name}"
        if _holds_times(plan.shapes[field.name]):
            value = f"_kept({value}, raw.get({field.wire!r})) if raw else {value}"
        key = _quote(field.wire) + ":"
        lines += [
            f"    v = {value}",
            f"    if v is not _unset: out.append({key!r} + _encoders[type(v)](v))",
        ]
    lines += [
        "    if raw: out += [_member(k, raw[k]) for k in raw if k not in _declared]",
        '    return "{" + ",".join(out) + "}"',
    ]
    names: dict[str, Any] = {
        "_unset": UNSET,
        "_encoders": ENCODERS,
        "_declared": plan.wire_names,
        "_kept": kept_text,
        "_member": lambda key, value: f"{_quote(key)}:{ENCODERS[type(value)](value)}",
    }
    source = "\n".join(lines)
    exec(compile(source, f"<encode {plan.cls.__qualname__}>", "exec"), names)  # noqa: S102
    encode: Encoder = names["encode"]

    def encoder(model: Model) -> str:
        try:
            return encode(model)
        except DecodeError:
            return _damaged(plan, model)

    return encoder


def _damaged(plan: Plan, model: Model) -> str:
    """Write a model that holds a value of a wrong shape: that one goes back as it came."""
    raw = model._raw or {}
    members = {key: value for key, value in raw.items() if key not in plan.wire_names}
    for field in plan.fields:
        try:
            value = kept_text(getattr(model, field.name), raw.get(field.wire))
        except DecodeError:
            value = raw.get(field.wire, UNSET)
        if value is not UNSET:
            members[field.wire] = value
    return _mapping(members)


ENCODERS = _Encoders(
    {
        str: _quote,
        bool: lambda value: "true" if value else "false",
        int: int.__repr__,
        float: _plain,
        type(None): lambda _value: "null",
        list: _sequence,
        tuple: _sequence,
        dict: _mapping,
        datetime: _time,
        date: _day,
    }
)
