"""The commands of codegen: import, generate, check."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from codegen.document import CodegenError
from codegen.importer import PUBLISHED, import_description
from codegen.pipeline import Report, differences, generate

ROOT = Path(__file__).resolve().parent.parent


def main(arguments: list[str] | None = None) -> int:
    """Run one command and return the exit status."""
    options = _parser().parse_args(arguments)
    try:
        if options.command == "import":
            return _import(options.source)
        if options.command == "check":
            return _check()
        _print(generate(ROOT, options.spec, with_prose=options.with_prose))
    except CodegenError as error:
        print(f"error: {error}", file=sys.stderr)
        return 1
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m codegen", description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True)
    spec = commands.add_parser("import", help="import an upstream description into spec/")
    spec.add_argument("source", nargs="?", default=PUBLISHED, help="a path or an address")
    code = commands.add_parser("generate", help="write generated/ from spec/")
    code.add_argument("--spec", type=Path, help="another document than spec/ringcentral.yaml")
    code.add_argument(
        "--with-prose",
        action="store_true",
        help="keep the descriptions of --spec in docstrings; never commit the result",
    )
    commands.add_parser("check", help="fail if generated/ is not what spec/ gives")
    return parser


def _import(source: str) -> int:
    done = import_description(source, ROOT)
    print(f"imported {done.operations} operations and {done.schemas} schemas")
    for kind, count in done.removed.items():
        print(f"  left out: {kind} ({count})")
    return 0


def _check() -> int:
    different = differences(ROOT)
    for path in different:
        print(f"not what spec/ gives: {path}", file=sys.stderr)
    if different:
        print("run `make generate`", file=sys.stderr)
    return int(bool(different))


def _print(report: Report) -> None:
    print(f"generated {report.operations} operations and {report.models} models")
    for rule, count in report.counts.items():
        print(f"  {rule}: {count}")
    for note in report.notes:
        print(f"  note: {note}")


if __name__ == "__main__":
    sys.exit(main())
