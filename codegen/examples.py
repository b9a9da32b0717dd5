"""Reads the example of each operation in spec/examples."""

from __future__ import annotations

import ast
from pathlib import Path
from typing import Final

from attrs import frozen

from codegen.document import CodegenError, Json, load

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
        if isinstance(node, ast.Assign) and _is_of_client(node.value):
            raise CodegenError(
                f"{where}, line {node.lineno}: calls are written out from `rc`, so that they can "
                "be awaited in the form for AsyncRingCentral"
            )


def _is_of_client(node: ast.expr) -> bool:
    while isinstance(node, ast.Attribute):
        node = node.value
    return isinstance(node, ast.Name) and node.id == "rc"
