"""Writes the docstrings of endpoint functions from facts of the description."""

from __future__ import annotations

import re
import textwrap
from typing import Final

from codegen.example_forms import asynchronous
from codegen.facts_text import words
from codegen.operation_views import ArgumentView, OperationView

_WIDTH: Final = 96
#: An enumeration is written out up to this many values.
_FEW: Final = 8
_LITERAL: Final = re.compile(r"Literal\[([^\]]*)\]")


def operation_docstring(operation: OperationView, indent: int, *, is_async: bool = False) -> str:
    """Return the docstring text of a function, without quotes, for a body indented by `indent`.

    `is_async` has the example written for `AsyncRingCentral`.
    """
    width = _WIDTH - indent
    sections = [
        operation.title,
        *([_paragraphs(operation.prose, width)] if operation.prose else []),
        f"`{operation.method} {operation.path}`",
        _fill(" ".join(operation.facts), width),
        f"Reference: {operation.reference}",
        _section("Args", _arguments(operation), width),
        _section("Returns", [_results(operation)], width),
        _section("Raises", [_failures(operation)], width),
        _example(asynchronous(operation.example) if is_async else operation.example),
    ]
    text = "\n\n".join(section for section in sections if section)
    return textwrap.indent(escape(text), " " * indent).lstrip()


def escape(text: str) -> str:
    """Make text safe inside a docstring in triple double quotes."""
    return text.replace("\\", "\\\\").replace('"""', '\\"\\"\\"').replace("\0", "")


def paragraph(text: str, indent: int) -> str:
    """Return an indented entry of a class docstring, its further lines indented once more."""
    pad = " " * indent
    wrapped = textwrap.fill(
        " ".join(text.split()),
        _WIDTH,
        subsequent_indent=pad + "    ",
        break_long_words=False,
        break_on_hyphens=False,
    )
    return escape(wrapped)


def _example(code: str) -> str:
    return f"Example:\n\n```python\n{code.strip()}\n```" if code else ""


def _section(title: str, entries: list[str], width: int) -> str:
    lines = [_entry(entry, width) for entry in entries if entry]
    return "\n".join([f"{title}:", *lines]) if lines else ""


def _entry(text: str, width: int) -> str:
    return textwrap.fill(
        " ".join(text.split()),
        width,
        initial_indent="    ",
        subsequent_indent="        ",
        break_long_words=False,
        break_on_hyphens=False,
    )


def _arguments(operation: OperationView) -> list[str]:
    entries = [_argument(argument) for argument in operation.arguments]
    if operation.payloads:
        forms = " or ".join(f"{item.model} ({item.kind})" for item in operation.payloads)
        entries.append(f"body: {forms}.")
    if operation.deletes_all:
        entries.append("all_: delete everything; needed where no filter is given.")
    if operation.attachments:
        entries.append("attachments: files sent beside the body, as multipart/form-data.")
    return entries


def _argument(argument: ArgumentView) -> str:
    if argument.default == '"~"':
        return f'{argument.name}: "~" is that of the user who is logged in.'
    return f"{argument.name}: {words(argument.text, [_kind(argument), *argument.facts])}"


def _kind(argument: ArgumentView) -> str:
    """Say what a value is: the values of a short enumeration, else its type."""
    plain = argument.annotation.removesuffix(" | None").removesuffix(" | Unset")
    item, several, _ = plain.partition(" | Sequence[")
    if argument.values and len(argument.values) <= _FEW:
        item = " or ".join(f'"{value}"' for value in argument.values)
    item = _LITERAL.sub(lambda found: found[1].replace(", ", " or ").replace("'", '"'), item)
    return item.replace(" | ", " or ") + (", one or several" if several else "")


def _results(operation: OperationView) -> str:
    several = "several ids, see `bulk`"
    return (
        "; ".join(
            f"{status}: {several if what == '*' else what}" for status, what in operation.results
        )
        + "."
    )


def _failures(operation: OperationView) -> str:
    codes = f" (described: {', '.join(operation.failures)})" if operation.failures else ""
    return f"APIStatusError: for an error status{codes}."


def _fill(text: str, width: int) -> str:
    return textwrap.fill(text, width, break_long_words=False, break_on_hyphens=False)


def _paragraphs(text: str, width: int) -> str:
    return "\n\n".join(_fill(" ".join(part.split()), width) for part in text.split("\n\n"))
