"""The commands of codegen: import, regenerate, generate, names, example, check, diff, editions."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from codegen.change_report import (
    IMPORTED,
    changes_between,
    edition_at,
    import_with_report,
    report_editions,
    write,
)
from codegen.changes import report as changes
from codegen.changes.kinds import Effect
from codegen.document import CodegenError, to_yaml
from codegen.examples import draft
from codegen.importer import PUBLISHED
from codegen.normalise import normalise
from codegen.pinned import NAMES, read_names
from codegen.pipeline import (
    Report,
    describe,
    differences,
    document_after,
    generate,
    update_names,
)
from codegen.regenerate import BODY, Outcome, refusal, regenerate

#: The exit status where the tree was regenerated, and `make check` or `make test` then failed.
CHECK_FAILED = 3
ROOT = Path(__file__).resolve().parent.parent


def main(arguments: list[str] | None = None) -> int:
    """Run one command and return the exit status."""
    options = _parser().parse_args(arguments)
    try:
        if options.command == "import":
            return _import(options.source, allow_http=options.allow_http)
        if options.command == "regenerate":
            return _regenerate(options)
        if options.command == "check":
            return _check()
        if options.command == "names":
            return _names()
        if options.command == "example":
            return _example(options.operation)
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
    spec = commands.add_parser(
        "import", help="import an upstream description into spec/, and generate its code"
    )
    whole = commands.add_parser(
        "regenerate",
        help="import, generate and check; the text of a pull request is written below build/",
    )
    for reading in (spec, whole):
        reading.add_argument(
            "source", nargs="?", default=PUBLISHED, help="a path or an https address"
        )
        reading.add_argument(
            "--allow-http", action="store_true", help="accept http to this machine, for tests"
        )
    whole.add_argument(
        "--outcome", type=Path, metavar="FILE", help="append the outcome as lines name=value"
    )
    whole.add_argument(
        "--summary", type=Path, metavar="FILE", help="append the outcome in Markdown"
    )
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
    example = commands.add_parser("example", help="print a draft of the example of an operation")
    example.add_argument("operation", metavar="OPERATION_ID")
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


def _import(source: str, *, allow_http: bool) -> int:
    imported = import_with_report(ROOT, source, allow_http=allow_http)
    if imported is None:
        print("nothing to do: the description has the facts that spec/ has")
        return 0
    upstream, report = imported.upstream, imported.report
    print(f"imported {upstream.operations} operations and {upstream.schemas} schemas")
    for kind, count in upstream.removed.items():
        print(f"  left out: {kind} ({count})")
    found = [*report.findings, *report.lost, *report.notes, *report.unplaced]
    for text in found:
        print(f"  {text}")
    if found:
        print(_ADVICE)
    if imported.changes is not None:
        print(f"what changed: {IMPORTED.as_posix()}.md and .json ({_counts(imported.changes)})")
    for text in imported.copied:
        print(text, file=sys.stderr)
    return int(bool(imported.copied))


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


def _regenerate(options: argparse.Namespace) -> int:
    try:
        outcome = regenerate(ROOT, options.source, allow_http=options.allow_http)
    except CodegenError as error:
        _append(options.summary, refusal(error))
        raise
    _append(options.outcome, outcome.lines())
    _append(options.summary, _summary(outcome))
    print(outcome.lines(), end="")
    return 0 if outcome.passed else CHECK_FAILED


def _summary(outcome: Outcome) -> str:
    if not outcome.changed:
        return "Nothing to do: the description has the facts that `spec/` has.\n"
    return f"## {outcome.title}\n\n{(ROOT / BODY).read_text('utf-8')}"


def _append(path: Path | None, text: str) -> None:
    if path is not None:
        path.parent.mkdir(parents=True, exist_ok=True)
        with path.open("a", encoding="utf-8", newline="\n") as file:
            file.write(text)


_ADVICE = (
    "For each operation or schema that was renamed, put its name under the new key in "
    "spec/names.yaml; then run `make generate`. Correct or remove the overlays whose targets are "
    "not there."
)


def _check() -> int:
    different = differences(ROOT)
    for text in different:
        print(text, file=sys.stderr)
    if different:
        print(
            f"run `python -m codegen names`, if names are listed, and `make generate`. {_ADVICE}",
            file=sys.stderr,
        )
    return int(bool(different))


def _names() -> int:
    for finding in update_names(ROOT):
        print(finding)
    return 0


def _example(operation_id: str) -> int:
    document, _ = normalise(describe(ROOT)[0], read_names(ROOT / NAMES))
    print(draft(document, operation_id), end="")
    return 0


def _print(report: Report) -> None:
    print(f"generated {report.operations} operations and {report.models} models")
    for rule, count in report.counts.items():
        print(f"  {rule}: {count}")
    for note in [*report.lost, *report.notes, *report.findings, *report.unplaced]:
        print(f"  note: {note}")


if __name__ == "__main__":
    sys.exit(main())
