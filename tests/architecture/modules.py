"""Lists every hand-written module with the first line of its docstring.

Run `python -m tests.architecture.modules` to read the tree from top to bottom.
"""

from __future__ import annotations

import ast

from tests.architecture.import_graph import SOURCES, modules, syntax_tree


def first_lines() -> dict[str, str]:
    """Return the first docstring line of every module by its dotted name."""
    found = {}
    for package in SOURCES:
        for name, path in modules(package).items():
            docstring = ast.get_docstring(syntax_tree(path)) or ""
            found[name] = docstring.partition("\n")[0]
    return found


if __name__ == "__main__":
    for module, line in first_lines().items():
        print(f"{module:70} {line}")
