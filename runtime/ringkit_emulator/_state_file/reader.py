"""Reads a state file: YAML with line numbers, checked against the schema of this package."""

from __future__ import annotations

import json
import os
import re
from collections.abc import Sequence
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import jsonschema_rs
from attrs import frozen

from ringkit_emulator._documents import Document
from ringkit_emulator._state_file.moments import parse_moment

if TYPE_CHECKING:
    import yaml

Place = tuple[str | int, ...]

_SCHEMA: Final = Path(__file__).with_name("schema.json")
#: The scalars of YAML 1.2 that are no texts: `09:00` and `+16505550100` stay what they are.
_BOOLEAN: Final = re.compile(r"true|false")
_NUMBER: Final = re.compile(r"-?(0|[1-9][0-9]{0,17})", re.ASCII)
_NOTHING: Final = re.compile(r"null|~|")
_MAX_VALUES: Final = 1_000_000


@frozen
class StateFile:
    """What a state file says, and the line of each value by its place in the document."""

    name: str
    document: Document
    lines: dict[Place, int]

    def error(self, place: Sequence[str | int], message: str) -> ValueError:
        """Return an error with the name of the file, the line, and the place in the document."""
        where = tuple(place)
        while where not in self.lines:
            where = where[:-1]
        path = "".join(f"[{p}]" if isinstance(p, int) else f".{p}" for p in place).lstrip(".")
        return ValueError(f"{self.name}:{self.lines[where]}: {path or 'the file'}: {message}")

    def moment(self, place: Sequence[str | int], text: str, now: float) -> float:
        """Return a time as seconds since 1970; raises ValueError."""
        try:
            return parse_moment(text, now)
        except ValueError as error:
            expected = "expected -2d, -90m, 09:00, 09:00 yesterday or 2026-01-05T09:00:00Z"
            raise self.error(place, f"{error}; {expected}") from error


def read_state_file(path: str | os.PathLike[str]) -> StateFile:
    """Return a state file in YAML or JSON, checked.

    Raises ValueError with file, line and what was expected; OSError if it cannot be read;
    ImportError without PyYAML.
    """
    name = os.fspath(path)
    try:
        text = Path(path).read_text("utf-8")
    except UnicodeDecodeError as error:
        raise ValueError(f"{name}: it is not UTF-8 text: {error}") from error
    lines: dict[Place, int] = {}
    document = _Converter(name, lines).document(text)
    found = StateFile(name, document, lines)
    for mismatch in _validator().iter_errors(document):
        raise _error_of(found, mismatch)
    return found


@cache
def _schema() -> Document:
    schema: Document = json.loads(_SCHEMA.read_text("utf-8"))
    return schema


@cache
def _validator() -> jsonschema_rs.Draft202012Validator:
    return jsonschema_rs.Draft202012Validator(_schema())


def _error_of(found: StateFile, mismatch: jsonschema_rs.ValidationError) -> ValueError:
    place = tuple(mismatch.instance_path)
    rule = _schema_at(mismatch.schema_path[:-1])
    if mismatch.schema_path[-1] == "additionalProperties":
        known = ", ".join(rule["properties"])
        return found.error(place, f"{mismatch.message}; expected one of: {known}")
    if mismatch.schema_path[-1] == "pattern":
        return found.error(place, f"{json.dumps(mismatch.instance)} is not {rule['description']}")
    expected = rule.get("description")
    return found.error(place, mismatch.message + (f"; expected {expected}" if expected else ""))


def _schema_at(path: Sequence[str | int]) -> Document:
    """Return the part of the schema at a path, which passes through references."""
    part: Any = _schema()
    for step in path:
        referred = _schema()["$defs"][part["$ref"].rpartition("/")[2]] if step == "$ref" else None
        part = part[step] if referred is None else referred
    schema: Document = part
    return schema


class _Converter:
    """Makes values of YAML nodes, and notes the line of each."""

    def __init__(self, name: str, lines: dict[Place, int]) -> None:
        self._name = name
        self._lines = lines
        self._open: list[int] = []

    def document(self, text: str) -> Document:
        try:
            import yaml
        except ImportError as error:
            message = "state files need PyYAML: pip install 'ringkit[emulator]'"
            raise ImportError(message, name="yaml") from error
        try:
            root = yaml.compose(text, yaml.SafeLoader)
        except yaml.MarkedYAMLError as error:
            mark = error.problem_mark or error.context_mark
            line = 1 if mark is None else mark.line + 1
            raise ValueError(f"{self._name}:{line}: {error.problem or error.context}") from error
        except yaml.YAMLError as error:
            raise ValueError(f"{self._name}: {error}") from error
        except RecursionError:
            raise ValueError(f"{self._name}: lists or mappings are nested too deeply") from None
        if root is None:
            raise ValueError(f"{self._name}:1: the file is empty; expected the member accounts")
        value: Document = self._value(root, ())
        return value

    def _text(self, node: yaml.Node) -> str:
        """Return the text of a scalar; JSON escapes a character as a pair of surrogates."""
        try:
            return str(node.value).encode("utf-16", "surrogatepass").decode("utf-16")
        except UnicodeDecodeError as error:
            line = node.start_mark.line + 1
            raise ValueError(f"{self._name}:{line}: half of a surrogate pair") from error

    # Not `yaml.Node`: the members `id` and `style` are those of its subclasses.
    def _value(self, node: Any, place: Place) -> Any:
        line = node.start_mark.line + 1
        self._lines[place] = line
        if id(node) in self._open or len(self._lines) > _MAX_VALUES:
            raise ValueError(f"{self._name}:{line}: an alias that contains itself, or too many")
        self._open.append(id(node))
        try:
            if node.id == "mapping":
                return self._mapping(node, place)
            if node.id == "sequence":
                return [self._value(each, (*place, i)) for i, each in enumerate(node.value)]
            return _scalar(self._text(node), quoted=node.style is not None)
        finally:
            self._open.pop()

    def _mapping(self, node: yaml.Node, place: Place) -> Document:
        found: Document = {}
        for key, value in node.value:
            name = self._text(key)
            if name in found:
                line = key.start_mark.line + 1
                raise ValueError(f"{self._name}:{line}: {name} stands here twice")
            found[name] = self._value(value, (*place, name))
            self._lines[(*place, name)] = key.start_mark.line + 1
        return found


def _scalar(text: str, *, quoted: bool) -> str | int | bool | None:
    if quoted:
        return text
    if _NUMBER.fullmatch(text):
        return int(text)
    if _BOOLEAN.fullmatch(text):
        return text == "true"
    return None if _NOTHING.fullmatch(text) else text
