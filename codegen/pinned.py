"""The table of names, spec/names.yaml: what each operation and schema is called in Python.

A name that was published stays: the table wins over the rules of `codegen.names`. What is new in a
description, or gone from it, is a finding until the table says so.
"""

from __future__ import annotations

import keyword
from collections import Counter
from collections.abc import Mapping
from difflib import get_close_matches
from pathlib import Path
from typing import Final

from attrs import field, frozen

from codegen import names
from codegen.document import CodegenError, Document, load, operations, to_yaml

NAMES: Final = Path("spec/names.yaml")
_HEADER: Final = """\
# What each operation and schema of the description is called in Python; names that are here stay.
# `operations`: operation id, module and function. `schemas`: component, class. `parts`: what a rule
# calls an anonymous schema (component or operation, and place), class. `members`: class, JSON name,
# field. `arguments`: operation id, place and name of a parameter, argument. These two have only
# names that are not the plain form of what they stand for, and that an addition could take.
# `python -m codegen names` adds what is new and removes what is gone. To choose a name, change it
# here and run `make generate`.
"""
#: How many letters at their start names have in common that may be one name, changed.
_ALIKE: Final = 3
#: The sections, and what each name in them is.
_SECTIONS: Final = {
    "operations": "operation", "schemas": "schema", "parts": "part", "members": "member",
    "arguments": "argument",
}  # fmt: skip
#: Names for each class or operation.
Owned = Mapping[str, Mapping[str, str]]


@frozen
class NameTable:
    """The names of operations (`module.function`), schemas, anonymous schemas, and their parts."""

    operations: Mapping[str, str] = field(factory=dict)
    schemas: Mapping[str, str] = field(factory=dict)
    parts: Mapping[str, str] = field(factory=dict)
    members: Owned = field(factory=dict)
    arguments: Owned = field(factory=dict)

    def given(self) -> Document:
        """Return the table as the normalised document holds it (`x-names`)."""
        return {section: dict(getattr(self, section)) for section in _SECTIONS}

    def text(self) -> str:
        """Return the table as it is written to its file."""
        sections = {key: _sorted(value) for key, value in self.given().items()}
        return _HEADER + to_yaml(sections)


def _sorted(names: Document) -> Document:
    return {
        key: _sorted(dict(name)) if isinstance(name, Mapping) else name
        for key, name in sorted(names.items())
    }


NO_NAMES: Final = NameTable()


def read_names(path: Path) -> NameTable:
    """Return the table at `path`, an empty one if there is none. Raises CodegenError."""
    if not path.exists():
        return NO_NAMES
    loaded = load(path)
    unknown = loaded.keys() - _SECTIONS.keys()
    if unknown:
        raise CodegenError(f"{path.name}: unknown sections {', '.join(sorted(unknown))}")
    table = NameTable(**{section: loaded.get(section) or {} for section in _SECTIONS})
    _check(table, path.name)
    return table


def _check(table: NameTable, file: str) -> None:
    for operation, name in table.operations.items():
        module, _, function = str(name).partition(".")
        if not (_is_name(module) and _is_name(function)):
            raise CodegenError(f"{file}: {operation}: {name!r} is no module and function")
    for component, name in [*table.schemas.items(), *table.parts.items()]:
        if not _is_name(str(name)):
            raise CodegenError(f"{file}: {component}: {name!r} is no class name")
    for owner, named in [*table.members.items(), *table.arguments.items()]:
        if not isinstance(named, dict) or not all(_is_name(str(name)) for name in named.values()):
            raise CodegenError(f"{file}: {owner}: {named!r} is no mapping to names of Python")
        if len(set(named.values())) < len(named):
            raise CodegenError(f"{file}: {owner}: a name that is given twice")
    functions = Counter(table.operations.values())
    classes = Counter([*table.schemas.values(), *table.parts.values()])
    twice = [name for name, times in (functions + classes).items() if times > 1]
    if twice:
        raise CodegenError(f"{file}: names that are given twice: {', '.join(sorted(twice))}")


def _is_name(text: str) -> bool:
    return text.isidentifier() and not keyword.iskeyword(text)


def names_of(normal: Document) -> NameTable:
    """Return the names that a normalised document has."""
    named = {
        operation["operationId"]: f"{operation['x-module']}.{operation['x-name']}"
        for *_, operation in operations(normal)
    }
    former: Mapping[str, str] = normal.get("x-renamed", {})
    schemas: dict[str, str] = {}
    parts: dict[str, list[str]] = {}
    for name, schema in normal["components"]["schemas"].items():
        if "x-part" in schema:
            parts.setdefault(schema["x-part"], []).append(name)
        else:
            schemas[former.get(name, name)] = name
    single = {rule: found[0] for rule, found in parts.items() if len(found) == 1}
    return NameTable(named, schemas, single, _members(normal), _arguments(normal))


def _members(normal: Document) -> Owned:
    found = {
        owner: {
            name: member
            for name, member in schema.get("x-fields", {}).items()
            if not names.is_plain(name, member)
        }
        for owner, schema in normal["components"]["schemas"].items()
    }
    return {owner: named for owner, named in found.items() if named}


def _arguments(normal: Document) -> Owned:
    found = {
        operation["operationId"]: {
            f"{p['in']}.{p['name']}": p["x-argument"]
            for p in operation["parameters"]
            if p["in"] not in ("path", "query") or not names.is_plain(p["name"], p["x-argument"])
        }
        for *_, operation in operations(normal)
    }
    return {owner: named for owner, named in found.items() if named}


def findings(table: NameTable, found: NameTable) -> list[str]:
    """Return a text for each name that is new, gone or other than in the table.

    For what is gone while something like it is new, it says how to keep the name or to let it go.
    """
    said: list[str] = []
    for section, kind in _SECTIONS.items():
        before, now = _flat(getattr(table, section)), _flat(getattr(found, section))
        new = [key for key in now if key not in before]
        for key, name in before.items():
            if key not in now:
                alike = [other for other in new if other[:_ALIKE].lower() == key[:_ALIKE].lower()]
                close = get_close_matches(key, alike, 3, 0.6)
                like = {other: now[other] for other in close}
                owned = section in ("members", "arguments")
                said.append(_gone(f"{kind} {key}", name, like, owned=owned))
            elif now[key] != name:
                said.append(
                    f"{kind} {key} is called {now[key]}, and {name} in the table, which something "
                    f"else has: give one of them another name in the table, or {_LET_GO}"
                )
        said += [f"{kind} {key} is new ({now[key]})" for key in new]
    return said


_LET_GO: Final = "to let the name go, run `python -m codegen names`"


def _gone(what: str, name: str, like: Mapping[str, str], *, owned: bool) -> str:
    text = f"{what} ({name}) is gone"
    if not like:
        return text
    listed = ", ".join(f"{other} ({called})" for other, called in like.items())
    first = next(iter(like))
    line = f"{first.partition('.')[2] if owned else first}: {name}"
    text += f"; new and like it: {listed}; to keep the name, write `{line}` in its place; "
    return text + _LET_GO


def _flat(table: Mapping[str, str] | Owned) -> dict[str, str]:
    """Return one name by key, those of an owner with the owner before the key."""
    found: dict[str, str] = {}
    for key, name in table.items():
        named = {"": name} if isinstance(name, str) else name
        found |= {".".join(filter(None, (key, part))): one for part, one in named.items()}
    return found
