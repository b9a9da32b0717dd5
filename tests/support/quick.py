"""Which tests `pytest --quick` runs: those that start nothing, search nothing and read little.

A rule, not a list: a module is left out if it, or a module of tests that it imports, imports what
starts programs and emulators or searches for examples; a test, if it needs a costly fixture.
"""

from __future__ import annotations

import functools
import re
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
COSTLY_IMPORTS = frozenset(
    {"hypothesis", "multiprocessing", "playwright", "ringkit_emulator", "subprocess"}
)
#: Emulators, servers, and the whole description.
COSTLY_FIXTURES = frozenset({"emulator", "overlays", "redis_url", "settings", "spec"})
_IMPORT = re.compile(r"^ *(?:from ([\w.]+) import ([\w., ]+)|import ([\w.]+))", re.MULTILINE)


def is_quick(path: Path) -> bool:
    """Return whether the test module at `path` belongs to the quick ones."""
    return not _costly(path.resolve(), frozenset())


def _costly(path: Path, above: frozenset[Path]) -> bool:
    found, modules = _imports(path)
    return bool(found & COSTLY_IMPORTS) or any(
        _costly(module, above | {path}) for module in modules - above - {path}
    )


@functools.cache
def _imports(path: Path) -> tuple[frozenset[str], frozenset[Path]]:
    """Return the top names that a module imports, and the modules of tests among them."""
    names = set()
    for source, parts, plain in _IMPORT.findall(path.read_text("utf-8")):
        names.add(source or plain)
        names |= {f"{source}.{part.strip()}" for part in parts.split(",") if source}
    files = {ROOT.joinpath(*name.split(".")).with_suffix(".py") for name in names
             if name.startswith("tests.")}  # fmt: skip
    tops = frozenset(name.split(".")[0] for name in names)
    return tops, frozenset(file for file in files if file.exists())
