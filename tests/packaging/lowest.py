"""`make test-lowest`: makes an environment with the oldest releases that pyproject.toml allows.

What ringkit itself needs is as old as its bounds say; what the tests need besides is the newest
that goes with it.
"""

from __future__ import annotations

import argparse
import sys
import tomllib
from pathlib import Path
from typing import Any

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from tests.packaging.installing import ROOT, ToolError, environment, uv

#: Not installed: ray is large, and held by the tests of its own room with the newest release; the
#: other checks workflows with a newer click.
_LEFT_OUT = ("check-jsonschema", "ray")


def bounds(project: dict[str, Any]) -> list[str]:
    """Return the requirements of a `[project]`, those of its extras included."""
    extras = project["optional-dependencies"]
    found = [*project["dependencies"], *(line for name in extras for line in extras[name])]
    return [line for line in found if not line.startswith((project["name"], *_LEFT_OUT))]


def main() -> int:
    """Make the environment; return the exit status."""
    parser = argparse.ArgumentParser(prog="python -m tests.packaging.lowest", description=__doc__)
    parser.add_argument("folder", type=Path)
    folder = parser.parse_args().folder
    declared = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    wanted = bounds(declared["project"])
    groups = declared["dependency-groups"]
    tests = [line for line in [*groups["codegen"], *groups["dev"]] if isinstance(line, str)]
    tests = [line for line in tests if not line.startswith(_LEFT_OUT)]
    version = f"{sys.version_info.major}.{sys.version_info.minor}"
    try:
        # The oldest of each, alone: what these need besides may be new.
        pinned = uv(
            "pip", "compile", "-", "--quiet", "--no-header", "--no-annotate", "--python-version",
            version, "--resolution", "lowest-direct", text="\n".join(wanted),
        )  # fmt: skip
        names = {canonicalize_name(Requirement(line).name) for line in wanted}
        oldest = [line for line in pinned.splitlines() if line.partition("==")[0] in names]
        python = environment(folder, Path(sys.executable), *oldest, *tests, "--editable", ROOT)
    except ToolError as error:
        print(error)
        return 1
    print(f"{python}: {', '.join(oldest)}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
