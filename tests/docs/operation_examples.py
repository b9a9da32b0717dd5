"""The examples of spec/examples, and programs made of them."""

from __future__ import annotations

import textwrap
from collections.abc import Callable
from functools import cache

from codegen.examples import EXAMPLES, Example, read_examples
from ringkit_emulator._description.document import load_description
from tests.docs.pages import ROOT

FOLDER = ROOT / EXAMPLES


@cache
def examples() -> dict[str, Example]:
    """Return the example of each operation."""
    return read_examples(FOLDER)


def operation_ids() -> list[str]:
    """Return the ids of all operations of the description, in its order."""
    return list(load_description().operations)


def functions(names: list[str], form: Callable[[str], str] | None = None) -> str:
    """Return a module with one function for each example, for type checkers.

    `form` turns a program into the one for `AsyncRingCentral`.
    """
    head, client = ("def", "RingCentral") if form is None else ("async def", "AsyncRingCentral")
    written = [f"from ringkit import {client}\n"]
    for name in names:
        program = examples()[name].program
        body = textwrap.indent(program if form is None else form(program), "    ")
        written.append(f"{head} {name}(rc: {client}) -> None:\n{body}")
    return "\n\n".join(written)
