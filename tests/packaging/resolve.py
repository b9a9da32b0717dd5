"""`make check-bounds`: ringkit with all extras holds back nothing that is installed beside it.

Each neighbour is resolved alone and beside ringkit: its own release, and that of each library which
both need, has to be the same or nearly as new. Needs the index of packages.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from packaging.version import Version

from tests.packaging.installing import ROOT, ToolError, uv

#: What applications have beside ringkit, and with bounds of its own on what ringkit needs.
NEIGHBOURS = (
    "arq",
    "flask-limiter",
    "litellm[proxy]",
    "openai-agents",
    "prefect",
    "semantic-kernel",
    "supabase",
    "web3",
)
#: Those that can be installed together, whatever ringkit needs.
TOGETHER = ("flask-limiter", "openai-agents", "prefect", "supabase")
#: How much older a release may be than the one without ringkit.
MAX_AGE = timedelta(days=120)
#: The oldest Python, for which every neighbour has releases.
_PYTHON = "3.11"

Resolution = Mapping[str, str]


def parsed(text: str) -> dict[str, str]:
    """Return the version of each distribution that `uv pip compile` has printed."""
    return dict(re.findall(r"^([\w.-]+)==(\S+)", text, re.MULTILINE))


def resolution(
    *requirements: str, beside: Path | None = None, until: date | None = None
) -> dict[str, str]:
    """Return what is installed for requirements. Raises ToolError if they exclude each other.

    `beside` is the folder of ringkit, if that is wanted too; `until` leaves out what was released
    later.
    """
    lines = [*requirements, *([f"ringkit[all] @ {beside.as_uri()}"] if beside else [])]
    arguments = ["--quiet", "--no-header", "--no-annotate", "--python-version", _PYTHON]
    if until is not None:
        arguments += ["--exclude-newer", until.isoformat()]
    return parsed(uv("pip", "compile", "-", *arguments, text="\n".join(lines)))


def held_back(alone: Resolution, then: Resolution, together: Resolution) -> Iterator[str]:
    """Yield a line for each distribution that is too old beside ringkit.

    `alone` is installed without ringkit, `then` was so a while ago: what is together with ringkit
    has to be as new as that. What is not in all of them does not count.
    """
    for name in sorted(alone.keys() & then.keys() & together.keys()):
        found = Version(together[name])
        if found < Version(then[name]) and found < Version(alone[name]):
            yield f"{name} {found} instead of {alone[name]} ({then[name]} is old already)"


def check(neighbours: tuple[str, ...]) -> list[str]:
    """Return what ringkit holds back of neighbours, or that they exclude it."""
    what = ", ".join(neighbours)
    try:
        alone = resolution(*neighbours)
        then = resolution(*neighbours, until=datetime.now(UTC).date() - MAX_AGE)
        together = resolution(*neighbours, beside=ROOT)
    except ToolError as error:
        return [f"{what}: {error}"]
    return [f"{what}: {line}" for line in held_back(alone, then, together)]


def main() -> int:
    """Check each neighbour and all that can be together; return the exit status."""
    groups = [*((name,) for name in NEIGHBOURS), TOGETHER]
    with ThreadPoolExecutor(2) as pool:
        lines = [line for found in pool.map(check, groups) for line in found]
    print("\n".join(lines) or f"nothing is held back: {len(NEIGHBOURS)} neighbours, and together")
    return 1 if lines else 0


if __name__ == "__main__":
    sys.exit(main())
