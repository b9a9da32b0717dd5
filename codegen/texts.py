"""Our own words for operations, parameters and members: spec/docs, written by hand.

`parameters.yaml` and `members.yaml` have the words for names that mean the same wherever they
stand; every other file those of one module, which win. Classes go by their Python names, the rest
by the names of the description.
"""

from __future__ import annotations

import copy
import re
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Final, TypeVar

from attrs import field, frozen

from codegen.document import CodegenError, Document, Json, load, operations

DOCS: Final = Path("spec/docs")

Entry = TypeVar("Entry")

_SHARED: Final = ("parameters", "members")
_SUMMARY_WIDTH: Final = 76
_WIDTHS: Final = {"operation": 320, "parameter": 140, "schema": 140, "member": 140}
_FIRST: Final = re.compile(r"(.+?\.)(?:\s+(.*))?$", re.DOTALL)


@frozen
class OperationText:
    """What an operation does, and what its parameters mean, by name."""

    text: str
    parameters: Mapping[str, str] = field(factory=dict)


@frozen
class SchemaText:
    """What a class stands for, and what its members mean, by JSON name."""

    text: str
    members: Mapping[str, str] = field(factory=dict)


@frozen
class Texts:
    """Everything in spec/docs."""

    operations: Mapping[str, OperationText] = field(factory=dict)
    schemas: Mapping[str, SchemaText] = field(factory=dict)
    parameters: Mapping[str, str] = field(factory=dict)
    members: Mapping[str, str] = field(factory=dict)

    def every(self) -> dict[str, str]:
        """Return every text by its place."""
        found = {f"parameters: {name}": text for name, text in self.parameters.items()}
        found |= {f"members: {name}": text for name, text in self.members.items()}
        for identity, operation in self.operations.items():
            found[identity] = operation.text
            found |= {f"{identity}: {name}": text for name, text in operation.parameters.items()}
        for name, schema in self.schemas.items():
            found |= {name: schema.text} if schema.text else {}
            found |= {f"{name}: {member}": text for member, text in schema.members.items()}
        return found


def read_texts(directory: Path) -> Texts:
    """Return the texts in `directory`; none if it is not there.

    CodegenError names the file and the key of what is not of the form.
    """
    operations: dict[str, OperationText] = {}
    schemas: dict[str, SchemaText] = {}
    shared: dict[str, dict[str, str]] = {name: {} for name in _SHARED}
    for path in sorted(directory.glob("*.yaml")):
        content = load(path)
        if path.stem in shared:
            _keys(content, {path.stem}, path.name)
            kind = path.stem.removesuffix("s")
            shared[path.stem] = _lines(content.get(path.stem), kind, f"{path.name}: {path.stem}")
            continue
        _keys(content, {"operations", "schemas"}, path.name)
        _add(operations, content.get("operations"), path.name, _operation)
        _add(schemas, content.get("schemas"), path.name, _schema)
    return Texts(operations, schemas, shared["parameters"], shared["members"])


def _add(
    found: dict[str, Entry], entries: Json, file: str, read: Callable[[Json, str], Entry]
) -> None:
    for name, entry in (entries or {}).items():
        place = f"{file}: {name}"
        if name in found:
            raise CodegenError(f"{place}: has its text in another file too")
        found[name] = read(entry, place)


def _operation(entry: Json, place: str) -> OperationText:
    _keys(entry, {"text", "parameters"}, place)
    text = _line(entry.get("text"), "operation", place)
    if len(summary_of(text)[0]) > _SUMMARY_WIDTH:
        raise CodegenError(f"{place}: the first sentence has over {_SUMMARY_WIDTH} characters")
    lines = _lines(entry.get("parameters"), "parameter", f"{place}: parameters")
    return OperationText(text, lines)


def _schema(entry: Json, place: str) -> SchemaText:
    _keys(entry, {"text", "members"}, place)
    text = _line(entry["text"], "schema", place) if "text" in entry else ""
    return SchemaText(text, _lines(entry.get("members"), "member", f"{place}: members"))


def _lines(entries: Json, kind: str, place: str) -> dict[str, str]:
    if entries is not None and not isinstance(entries, dict):
        raise CodegenError(f"{place}: a mapping of names to texts is needed")
    return {name: _line(text, kind, f"{place}: {name}") for name, text in (entries or {}).items()}


def _line(text: Json, kind: str, place: str) -> str:
    if not isinstance(text, str):
        raise CodegenError(f"{place}: a text is needed, not {type(text).__name__}")
    line = " ".join(text.split())
    if not line.endswith(".") or (not line[:1].isupper() and line[:1].isalpha()):
        raise CodegenError(f"{place}: a sentence is needed, with a capital and a period: {line!r}")
    if len(line) > _WIDTHS[kind]:
        raise CodegenError(f"{place}: {len(line)} characters, at most {_WIDTHS[kind]}: {line!r}")
    return line


def _keys(entry: Json, known: set[str], place: str) -> None:
    if not isinstance(entry, dict) or not entry.keys() <= known:
        found = sorted(entry) if isinstance(entry, dict) else type(entry).__name__
        raise CodegenError(f"{place}: has {found}; known are {sorted(known)}")


def summary_of(text: str) -> tuple[str, str]:
    """Return the first sentence of a text, and the rest."""
    found = _FIRST.match(text)
    return (found[1], found[2] or "") if found else (text, "")


def with_texts(
    normal: Document, texts: Texts, examples: Mapping[str, str]
) -> tuple[Document, list[str]]:
    """Return the normalised document with its texts, and a note for each text without a place.

    An operation, parameter or schema has its own as `x-text`, a schema those of its members as
    `x-member-texts`, an operation its example as `x-example`. `examples` are programs by operation
    id. A text without a place is no error: another edition may lack what this has.
    """
    document = copy.deepcopy(normal)
    notes = []
    found = {}
    for _, _, operation in operations(document):
        own = texts.operations.get(operation["operationId"])
        operation["x-example"] = examples.get(operation["operationId"], "")
        found[operation["operationId"]] = _with_parameters(operation, own, texts.parameters)
    notes += [
        f"an example for operation {identity}, which is not there"
        for identity in examples
        if identity not in found
    ]
    for identity, entry in texts.operations.items():
        if identity not in found:
            notes.append(f"a text for operation {identity}, which is not there")
            continue
        for name in entry.parameters.keys() - found[identity]:
            notes.append(f"a text for parameter {name} of {identity}, which is not there")
    schemas = document["components"]["schemas"]
    for name, schema in schemas.items():
        words = texts.schemas.get(name, SchemaText(""))
        schema["x-text"] = words.text
        lines = {**texts.members, **words.members}
        schema["x-member-texts"] = {
            member: lines[member] for member in schema.get("properties", {}) if member in lines
        }
    for name, words in texts.schemas.items():
        if name not in schemas:
            notes.append(f"a text for {name}, which is not there")
            continue
        for member in words.members.keys() - schemas[name].get("properties", {}).keys():
            notes.append(f"a text for member {member} of {name}, which is not there")
    return document, sorted(notes)


def _with_parameters(
    operation: Document, own: OperationText | None, shared: Mapping[str, str]
) -> set[str]:
    """Put the texts on an operation and its parameters; return the names of these."""
    operation["x-text"] = own.text if own else ""
    lines = {**shared, **(own.parameters if own else {})}
    for parameter in operation["parameters"]:
        parameter["x-text"] = lines.get(parameter["name"], "")
    return {parameter["name"] for parameter in operation["parameters"]}
