"""The examples of spec/examples, and programs made of them."""

from __future__ import annotations

import textwrap
from functools import cache

from codegen.examples import Example, read_examples
from ringkit_emulator._description.document import load_description
from tests.docs.checkers import ROOT

FOLDER = ROOT / "spec" / "examples"


@cache
def examples() -> dict[str, Example]:
    """Return the example of each operation."""
    return read_examples(FOLDER)


def operation_ids() -> list[str]:
    """Return the ids of all operations of the description, in its order."""
    return list(load_description().operations)


def functions(names: list[str]) -> str:
    """Return a module with one function for each example, for type checkers."""
    written = (
        f"def {name}(rc: RingCentral) -> None:\n{textwrap.indent(examples()[name].program, '    ')}"
        for name in names
    )
    return "\n\n".join(["from ringkit import RingCentral\n", *written])
