"""Reads the example of each operation in spec/examples, and drafts the one of a new operation."""

from __future__ import annotations

import ast
import textwrap
from pathlib import Path
from typing import Final

from attrs import frozen

from codegen.document import CodegenError, Document, Json, load, operations, resolve
from codegen.example_forms import is_of_client

EXAMPLES: Final = Path("spec/examples")

#: What an editor shows of `code` without scrolling.
LINES: Final = 8
COLUMNS: Final = {"code": 76, "before": 88, "scenario": 88}


@frozen
class Example:
    """Python that calls one operation with `rc`, a `RingCentral` that is logged in.

    `before` makes or reads what `code` is about, and has the imports of both. `scenario` is Python
    that tests run first: it tells the emulator, `emulator`, what happens outside the API.
    """

    code: str
    before: str | None = None
    scenario: str | None = None

    @property
    def program(self) -> str:
        """`before` and `code` together."""
        return f"{self.before or ''}{self.code}"


def read_examples(directory: Path) -> dict[str, Example]:
    """Return the examples in the YAML files of `directory` by operation id, by file, as written.

    CodegenError names the file and the operation that has no example of the right form.
    """
    examples: dict[str, Example] = {}
    for path in sorted(directory.glob("*.yaml")):
        for operation, written in load(path).items():
            where = f"{path.name}, {operation}"
            if operation in examples:
                raise CodegenError(f"{where}: has another example")
            examples[operation] = _example(written, where)
    return examples


def _example(written: Json, where: str) -> Example:
    if not isinstance(written, dict) or "code" not in written:
        raise CodegenError(f"{where}: an example is a mapping that has code")
    if unknown := written.keys() - COLUMNS.keys():
        raise CodegenError(
            f"{where}: has {sorted(unknown)}, but only {', '.join(COLUMNS)} are known"
        )
    for part, text in written.items():
        _check(text, COLUMNS[part], f"{where}, {part}")
    if len(written["code"].splitlines()) > LINES:
        raise CodegenError(f"{where}, code: has more than {LINES} lines; move some to before")
    return Example(**written)


def _check(text: Json, columns: int, where: str) -> None:
    if not isinstance(text, str) or not text.strip():
        raise CodegenError(f"{where}: is no text")
    if not text.endswith("\n") or text.endswith("\n\n"):
        raise CodegenError(f"{where}: ends with one line break (write `|`)")
    for number, line in enumerate(text.splitlines(), 1):
        if len(line) > columns:
            raise CodegenError(f"{where}, line {number}: is longer than {columns} characters")
    try:
        tree = ast.parse(text)
    except SyntaxError as error:
        raise CodegenError(f"{where}, line {error.lineno}: {error.msg}") from None
    for node in ast.walk(tree):
        if isinstance(node, ast.Assign) and is_of_client(node.value):
            raise CodegenError(
                f"{where}, line {node.lineno}: calls are written out from `rc`, so that they can "
                "be awaited in the form for AsyncRingCentral"
            )


def draft(document: Document, operation_id: str) -> str:
    """Return the YAML of an example for an operation of the normalised document, to be edited.

    It has what the operation needs, with `...` where only a person knows what to write.
    CodegenError if there is no such operation.
    """
    found = {each["operationId"]: each for _, _, each in operations(document)}
    if operation_id not in found:
        raise CodegenError(f"there is no operation {operation_id}")
    operation = found[operation_id]
    call = _call(document, operation)
    result: Document = next((each for each in operation["x-results"].values() if each), {})
    kind = result.get("kind")
    if operation["x-paging"]:
        record = _record(document, result["schema"], operation["x-paging"]["records"])
        code = f"for record in {call}:\n    {_printed(document, record, 'record')}\n"
    elif kind == "bytes":
        code = f'content = {call}\nprint(Path("...").write_bytes(content), "bytes")\n'
    elif kind == "json":
        code = f"found = {call}\n{_printed(document, result['schema'], 'found')}\n"
    else:
        code = f"{call}\nprint(...)\n"
    return f"{operation_id}:\n  code: |\n{textwrap.indent(code, '    ')}"


def _call(document: Document, operation: Document) -> str:
    arguments = [
        f"{parameter['x-argument']}=..."
        for parameter in operation["parameters"]
        if parameter.get("required") and "x-default" not in parameter["schema"]
    ]
    if operation["x-body-required"]:
        arguments.append(f"body={_value(document, operation['x-bodies'][0]['schema'])}")
    inner = "".join(f"    {argument},\n" for argument in arguments)
    name = f"rc.api.{operation['x-module']}.{operation['x-name']}"
    return f"{name}(\n{inner})" if inner else f"{name}()"


def _value(document: Document, schema: Json) -> str:
    schema = resolve(document, schema)
    branches = schema.get("oneOf") or schema.get("anyOf")
    if branches:
        return _value(document, branches[0])
    if "enum" in schema:
        return f'"{schema["enum"][0]}"'
    if schema.get("type") == "array":
        return f"[{_value(document, schema['items'])}]"
    if "properties" not in schema:
        return "..."
    members = [
        f'"{schema["x-fields"][name]}": {_value(document, schema["properties"][name])}'
        for name in schema["properties"]
        if name in schema.get("required", ())
    ]
    return f"{{{', '.join(members)}}}"


def _record(document: Document, schema: Json, place: str) -> Json:
    for name in place.split("."):
        schema = resolve(document, schema)["properties"][name]
    return resolve(document, schema)["items"]


def _printed(document: Document, schema: Json, name: str) -> str:
    schema = resolve(document, schema)
    plain = [
        f"{name}.{schema['x-fields'][member]}"
        for member, inner in schema.get("properties", {}).items()
        if not {"items", "properties"} & resolve(document, inner).keys()
    ]
    return f"print({', '.join(plain[:3]) or name})"
