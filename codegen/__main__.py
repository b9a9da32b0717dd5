"""The commands of codegen: import, generate, check."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from codegen.document import CodegenError
from codegen.importer import PUBLISHED, import_description

ROOT = Path(__file__).resolve().parent.parent


def main(arguments: list[str] | None = None) -> int:
    """Run one command and return the exit status."""
    parser = argparse.ArgumentParser(prog="python -m codegen", description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True)
    spec = commands.add_parser("import", help="import an upstream description into spec/")
    spec.add_argument("source", nargs="?", default=PUBLISHED, help="a path or an address")
    options = parser.parse_args(arguments)
    try:
        done = import_description(options.source or PUBLISHED, ROOT)
        print(f"imported {done.operations} operations and {done.schemas} schemas")
        for kind, count in done.removed.items():
            print(f"  left out: {kind} ({count})")
    except CodegenError as error:
        print(f"error: {error}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
