"""Reads YAML 1.2 as the values that JSON has; keys become texts (response codes are often bare).

libyaml parses. What bare words mean is decided here: libraries that use it follow YAML 1.1, where
`On`, `no` and `18:00` are booleans and numbers. In 1.2, and in descriptions, they are texts, as
dates are here.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from typing import Any, Final

import yaml

Json = Any

_TAG: Final = "tag:yaml.org,2002:"
#: How deep values may be nested; descriptions stay below 50.
_DEEPEST: Final = 300
#: Where PyYAML was built without libyaml, the same comes slowly.
_Parser: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


class RepeatedKeyError(ValueError):
    """A mapping has a key twice."""


class _Loader(_Parser):  # type: ignore[misc]
    """Composes nodes, with the bare words of YAML 1.2."""

    yaml_implicit_resolvers: dict[str, Any] = {}  # noqa: RUF012 - PyYAML adds to it below
    _depth = 0

    # Called before and after each node. The compiled parser calls itself for what is nested, and
    # would end the process where its stack ends.
    def descend_resolver(self, _parent: Any, _index: Any) -> None:
        self._depth += 1
        if self._depth > _DEEPEST:
            raise RecursionError(f"nested more than {_DEEPEST} levels deep")

    def ascend_resolver(self) -> None:
        self._depth -= 1


#: The bare words that are no texts, and the characters that they begin with.
_WORDS: Final = {
    "null": (r"~|null|Null|NULL|", ["~", "n", "N", ""]),
    "bool": (r"true|True|TRUE|false|False|FALSE", list("tTfF")),
    "int": (
        r"[-+]?(?:0b[01][01_]*|0o[0-7][0-7_]*|0x[0-9a-fA-F][0-9a-fA-F_]*|[0-9][0-9_]*)",
        list("-+0123456789"),
    ),
    "float": (
        (
            r"[-+]?(?:[0-9][0-9_]*\.[0-9_]*(?:[eE][-+]?[0-9]+)?|[0-9][0-9_]*[eE][-+]?[0-9]+|"
            r"\.[0-9][0-9_]*(?:[eE][-+][0-9]+)?|\.(?:inf|Inf|INF))|\.(?:nan|NaN|NAN)"
        ),
        list("-+0123456789."),
    ),
    "merge": ("<<", ["<"]),
}
for _kind, (_pattern, _first) in _WORDS.items():
    _Loader.add_implicit_resolver(f"{_TAG}{_kind}", re.compile(rf"(?:{_pattern})\Z"), _first)


def _integer(text: str) -> int:
    digits = text.replace("_", "")
    return int(digits, 0 if digits.lstrip("-+")[1:2] in ("b", "o", "x") else 10)


def _number(text: str) -> float:
    return float(text.replace("_", "").lower().replace(".inf", "inf").replace(".nan", "nan"))


_SCALARS: Final[dict[str, Callable[[str], Json]]] = {
    f"{_TAG}str": str,
    f"{_TAG}timestamp": str,
    f"{_TAG}null": lambda _: None,
    f"{_TAG}bool": lambda text: text.lower() == "true",
    f"{_TAG}int": _integer,
    f"{_TAG}float": _number,
}


def read(text: str) -> Json:
    """Return the value of a YAML document, None of an empty one.

    RepeatedKeyError if a mapping has a key twice; yaml.YAMLError for what is no YAML, or has tags
    or keys that JSON has nothing for; RecursionError for what is nested more than 300 levels deep.
    """
    loader = _Loader(text)
    try:
        node = loader.get_single_node()
    finally:
        loader.dispose()
    return None if node is None else _value(node)


def _value(node: Any) -> Json:
    if isinstance(node, yaml.MappingNode) and node.tag == f"{_TAG}map":
        return _mapping(node)
    if isinstance(node, yaml.SequenceNode) and node.tag == f"{_TAG}seq":
        return [_value(item) for item in node.value]
    convert = _SCALARS.get(node.tag)
    if convert is None or not isinstance(node, yaml.ScalarNode):
        raise yaml.MarkedYAMLError(problem=f"{node.tag} is not read", problem_mark=node.start_mark)
    try:
        return convert(node.value)
    except ValueError as error:
        raise yaml.MarkedYAMLError(
            problem=f"no {node.tag.removeprefix(_TAG)}: {node.value!r}",
            problem_mark=node.start_mark,
        ) from error


def _mapping(node: Any) -> dict[str, Json]:
    found: dict[str, Json] = {}
    for name, value in node.value:
        if name.tag == f"{_TAG}merge":
            merged = value.value if isinstance(value, yaml.SequenceNode) else [value]
            for one in reversed(merged):
                found.update(_merged(one))
    own: dict[str, Json] = {}
    for name, value in node.value:
        if name.tag == f"{_TAG}merge":
            continue
        key = _key(name)
        if key in own:
            raise RepeatedKeyError(f"{key!r} in line {name.start_mark.line + 1}")
        own[key] = _value(value)
    return found | own


def _merged(node: Any) -> dict[str, Json]:
    if not isinstance(node, yaml.MappingNode):
        raise yaml.MarkedYAMLError(
            problem="only mappings can be merged", problem_mark=node.start_mark
        )
    return _mapping(node)


def _key(node: Any) -> str:
    if not isinstance(node, yaml.ScalarNode):
        raise yaml.MarkedYAMLError(problem="a key is no text", problem_mark=node.start_mark)
    key = _value(node)
    # A bare `true`, `false` or `null` means that text in a description.
    return json.dumps(key) if key is None or isinstance(key, bool) else str(key)
