"""Checks a tag before it is published: `python -m tests.packaging.release v1.2.0`."""

from __future__ import annotations

import argparse
import re
import sys

from ringkit import __version__
from tests.packaging.installing import ROOT


def problems(tag: str, version: str, changelog: str) -> list[str]:
    """Return what is wrong with a release: its tag, its version, its entry in the changelog."""
    found = []
    if tag != f"v{version}":
        found.append(f"the tag {tag} is not that of the version {version}")
    heading = re.search(
        rf"^## \[?{re.escape(version)}\]? - (\S+)\n(.*?)(?=^## |\Z)",
        changelog,
        re.DOTALL | re.MULTILINE,
    )
    if heading is None:
        found.append(f"CHANGELOG.md has no heading '## {version} - YYYY-MM-DD'")
    elif not re.fullmatch(r"\d{4}-\d{2}-\d{2}", heading[1]):
        found.append(f"CHANGELOG.md has {heading[1]!r} for the day of {version}")
    elif "- " not in heading[2]:
        found.append(f"CHANGELOG.md has no entry for {version}")
    return found


def main() -> int:
    """Check the tag that is given; return the exit status."""
    parser = argparse.ArgumentParser(prog="python -m tests.packaging.release", description=__doc__)
    parser.add_argument("tag", help="such as v1.2.0")
    changelog = (ROOT / "CHANGELOG.md").read_text("utf-8")
    found = problems(parser.parse_args().tag, __version__, changelog)
    print("\n".join(found) or "the tag is that of the version, and the changelog has its entry")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
