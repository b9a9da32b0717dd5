"""The commands of codegen: import, generate, names, check, diff, editions."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from codegen.change_report import (
    IMPORTED,
    changes_between,
    edition_at,
    edition_before_import,
    report_editions,
    report_import,
    write,
)
from codegen.changes import report as changes
from codegen.changes.kinds import Effect
from codegen.document import CodegenError, to_yaml
from codegen.importer import PUBLISHED, import_description
from codegen.pipeline import (
    Report,
    built,
    differences,
    document_after,
    generate,
    update_names,
)

ROOT = Path(__file__).resolve().parent.parent


def main(arguments: list[str] | None = None) -> int:
    """Run one command and return the exit status."""
    options = _parser().parse_args(arguments)
    try:
        if options.command == "import":
            return _import(options.source)
        if options.command == "check":
            return _check()
        if options.command == "names":
            return _names()
        if options.command == "diff":
            return _diff(options)
        if options.command == "editions":
            return _editions(options.folder, options.to)
        if options.after:
            print(to_yaml(document_after(ROOT, options.after, options.spec)), end="")
            return 0
        keep = options.keep
        _print(generate(ROOT, options.spec, with_prose=options.with_prose, keep=keep))
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
    code.add_argument(
        "--keep",
        type=Path,
        metavar="FOLDER",
        help="build in this folder and leave what was written there, even after a failure",
    )
    code.add_argument(
        "--after",
        metavar="RULE",
        help="generate nothing; print the document as it is after this rule of normalisation",
    )
    commands.add_parser("names", help="write the names of what is new to spec/names.yaml")
    commands.add_parser("check", help="fail if generated/ or the names are not what spec/ gives")
    diff = commands.add_parser("diff", help="report what changed from one description to another")
    for name in ("old", "new"):
        diff.add_argument(name, help="a file, or a git revision of spec/")
    diff.add_argument("--markdown", type=Path, metavar="FILE", help="write the report there")
    diff.add_argument("--json", type=Path, metavar="FILE", help="write the report there, as JSON")
    editions = commands.add_parser(
        "editions", help="write what changed from each description of a folder to the next"
    )
    editions.add_argument("folder", type=Path)
    editions.add_argument(
        "--to", type=Path, metavar="FOLDER", default=ROOT / "tests" / "codegen" / "editions"
    )
    return parser


def _diff(options: argparse.Namespace) -> int:
    old, new = (edition_at(ROOT, source) for source in (options.old, options.new))
    report = changes_between(ROOT, old, new)
    write(report, options.markdown, options.json)
    if options.markdown is None and options.json is None:
        print(changes.as_markdown(report), end="")
    return 0


def _editions(folder: Path, to: Path) -> int:
    for report in report_editions(ROOT, folder, to):
        print(f"{report.old} to {report.new}: {_counts(report)}", flush=True)
    return 0


def _counts(report: changes.Report) -> str:
    effects = (f"{len(report.comparison.of(one))} {one.value}" for one in Effect)
    return f"{', '.join(effects)} changes"


def _import(source: str) -> int:
    before = edition_before_import(ROOT)
    done = import_description(source, ROOT)
    print(f"imported {done.operations} operations and {done.schemas} schemas")
    for kind, count in done.removed.items():
        print(f"  left out: {kind} ({count})")
    report, copied = report_import(ROOT, before, done.upstream)
    if report is not None:
        print(f"what changed: {IMPORTED.as_posix()}.md and .json ({_counts(report)})")
    with built(ROOT) as (_, generated):
        found = [*generated.findings, *generated.notes, *copied]
    for text in found:
        print(text, file=sys.stderr)
    if found:
        print(_ADVICE, file=sys.stderr)
    return int(bool(found))


_ADVICE = (
    "For each operation or schema that was renamed, put its name under the new key in "
    "spec/names.yaml; then run `python -m codegen names` and `make generate`. Correct or remove "
    "the overlays whose targets are not there."
)


def _check() -> int:
    different = differences(ROOT)
    for text in different:
        print(text, file=sys.stderr)
    if different:
        print(f"run `make generate`. {_ADVICE}", file=sys.stderr)
    return int(bool(different))


def _names() -> int:
    for finding in update_names(ROOT):
        print(finding)
    return 0


def _print(report: Report) -> None:
    print(f"generated {report.operations} operations and {report.models} models")
    for rule, count in report.counts.items():
        print(f"  {rule}: {count}")
    for note in [*report.notes, *report.findings]:
        print(f"  note: {note}")


if __name__ == "__main__":
    sys.exit(main())
