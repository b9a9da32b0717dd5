"""Reports what changed in the description: between two of them, over many, and at an import."""

from __future__ import annotations

import re
import shutil
import subprocess
import tempfile
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Final

from attrs import evolve, field, frozen

from codegen import pipeline
from codegen.changes.compare import Comparison, compare
from codegen.changes.report import Report, as_compact_json, as_json, as_markdown
from codegen.changes.surface import Surface, surface_of
from codegen.copied import copied_sequences, prose
from codegen.document import CodegenError, Document
from codegen.examples import EXAMPLES, read_examples
from codegen.importer import SPEC, Upstream
from codegen.lost import Renames, explain
from codegen.normalise import normalise
from codegen.overlays import Missing
from codegen.pinned import NAMES, NO_NAMES, NameTable, names_of, read_names
from codegen.pipeline import correct
from codegen.texts import DOCS, read_texts

#: Where an import writes its report, without the ending.
IMPORTED: Final = Path("build/description-changes")
_VERSION: Final = Path("runtime/ringkit/_version.py")


@frozen
class Edition:
    """An edition of the description as the package would show it, with the names that it has.

    `missing` has the targets that corrections did not find in the `description`.
    """

    title: str
    surface: Surface
    names: NameTable
    description: Document = field(repr=False)
    missing: list[Missing] = field(repr=False)


def read_edition(root: Path, title: str, spec: Path | None, names: NameTable) -> Edition:
    """Read the description at `spec`, or the committed one, with the corrections below `root`."""
    try:
        description, missing, _ = correct(root, spec)
        normal, _ = normalise(description, names)
    except CodegenError as error:
        raise CodegenError(f"{title}: {error}") from error
    return Edition(title, surface_of(normal), names_of(normal), description, missing)


def edition_at(root: Path, source: str) -> Edition:
    """Return the edition at `source`: a file, or a revision of this repository.

    A file is read with the corrections and names of the working tree, a revision with its own.
    """
    path = Path(source)
    if path.is_file():
        return read_edition(root, path.name, path, read_names(root / NAMES))
    with tempfile.TemporaryDirectory(prefix="ringkit-") as folder:
        _check_out(root, source, Path(folder))
        return read_edition(Path(folder), source, None, read_names(Path(folder) / NAMES))


def _check_out(root: Path, revision: str, folder: Path) -> None:
    """Write `spec/` as it is in a revision below `folder`."""
    listed = _git(root, revision, "ls-tree", "-r", "--name-only", "-z", revision, "--", "spec/")
    files = [name for name in listed.decode().split("\0") if name]
    if SPEC.as_posix() not in files:
        raise CodegenError(f"revision {revision} has no {SPEC.as_posix()}")
    for name in files:
        target = folder / name
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(_git(root, revision, "show", f"{revision}:{name}"))


def _git(root: Path, revision: str, *arguments: str) -> bytes:
    command = shutil.which("git")
    if command is None:
        raise CodegenError(f"{revision} is no file, and there is no git to find a revision with")
    if revision.startswith("-"):
        raise CodegenError(f"{revision} is neither a file nor a revision")
    done = subprocess.run([command, "-C", str(root), *arguments], capture_output=True, check=False)
    if done.returncode:
        said = done.stderr.decode(errors="replace").strip()
        raise CodegenError(f"{revision} is neither a file nor a revision: {said}")
    return done.stdout


def changes_between(root: Path, old: Edition, new: Edition) -> Report:
    """Return the report on two editions, for the version that `root` has."""
    comparison = compare(old.surface, new.surface)
    notes = {
        "Corrections without a target": [
            explain(one, new.description, _renames(comparison)) for one in new.missing
        ],
        **_unwritten(root, comparison),
    }
    found = {heading: texts for heading, texts in notes.items() if texts}
    return Report(old.title, new.title, _version(root), comparison, found)


def _renames(comparison: Comparison) -> Renames:
    """Return what was renamed, by the names of the description."""
    old, new, matches = comparison.old, comparison.new, comparison.matches
    identities = {**matches.replaced, **matches.operations}
    schemas = {
        old.classes[one].pin: new.classes[other].pin for one, other in matches.classes.items()
    }
    return Renames(
        operations=identities,
        schemas={one[1]: other[1] for one, other in schemas.items() if one and other},
        paths={
            old.operations[one].path: new.operations[other].path
            for one, other in identities.items()
        },
    )


def _version(root: Path) -> str:
    try:
        content = (root / _VERSION).read_text("utf-8")
    except OSError as error:
        raise CodegenError(f"cannot read {_VERSION.as_posix()}: {error}") from error
    found = re.search(r'^__version__ = "(.*)"$', content, re.MULTILINE)
    if found is None:
        raise CodegenError(f"no version in {_VERSION.as_posix()}")
    return found[1]


def _unwritten(root: Path, comparison: Comparison) -> Mapping[str, list[str]]:
    """Return the new operations that have no text and no example of ours."""
    texts = read_texts(root / DOCS).operations
    examples = read_examples(root / EXAMPLES)
    new = [
        (change.name, f"`{change.name}` (`{change.place}`)")
        for change in comparison.changes
        if change.kind == "operation added"
    ]
    return {
        f"New operations without text in {DOCS.as_posix()}": [
            shown for identity, shown in new if identity not in texts
        ],
        f"New operations without example in {EXAMPLES.as_posix()}": [
            shown for identity, shown in new if identity not in examples
        ],
    }


# --- an import ---------------------------------------------------------------------------------


def edition_before_import(root: Path) -> Edition | None:
    """Return the edition of the last commit, else that of the tree; None if there is none yet.

    That of the last commit, so that importing again reports the same.
    """
    if _is_committed(root):
        return edition_at(root, _LAST_COMMIT)
    if not (root / SPEC).exists():
        return None
    return read_edition(root, "the edition before", None, read_names(root / NAMES))


_LAST_COMMIT: Final = "HEAD"


def _is_committed(root: Path) -> bool:
    command = shutil.which("git")
    if command is None:
        return False
    found = [command, "-C", str(root), "cat-file", "-e", f"{_LAST_COMMIT}:{SPEC.as_posix()}"]
    return subprocess.run(found, capture_output=True, check=False).returncode == 0


@frozen
class Imported:
    """What came of an import.

    `copied` has the texts of ours that the upstream document has too, which is at hand at an import
    only; `changes` is None where there was no description before.
    """

    upstream: Upstream
    report: pipeline.Report
    copied: list[str]
    changes: Report | None


def import_with_report(root: Path, source: str, *, allow_http: bool = False) -> Imported | None:
    """Import the description at `source`, its code included, and write what changed to build/.

    Returns None if the description has the facts that spec/ has. After a CodegenError the tree is
    as it was.
    """
    found: list[tuple[list[str], Report | None]] = []

    def compare(upstream: Upstream, spec: Path) -> None:
        found.append(_report_import(root, upstream.document, spec))

    imported = pipeline.import_description(source, root, allow_http=allow_http, compare=compare)
    if imported is None:
        return None
    ((copied, changes),) = found
    return Imported(*imported, copied, changes)


def _report_import(root: Path, upstream: Document, spec: Path) -> tuple[list[str], Report | None]:
    copied = copied_sequences(read_texts(root / DOCS).every(), prose(upstream))
    wrong = [f"a text of the upstream document: {one}" for one in copied]
    before = edition_before_import(root)
    if before is None:
        return wrong, None
    after = read_edition(root, "the imported edition", spec, read_names(root / NAMES))
    report = changes_between(root, before, after)
    if wrong:
        repeated = {"Texts that repeat the upstream document": [str(one) for one in copied]}
        report = evolve(report, notes={**repeated, **report.notes})
    write(report, (root / IMPORTED).with_suffix(".md"), (root / IMPORTED).with_suffix(".json"))
    return wrong, report


def write(report: Report, markdown: Path | None, json: Path | None) -> None:
    """Write the report to the files that are given."""
    for path, text in ((markdown, as_markdown), (json, as_json)):
        if path is not None:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text(report), "utf-8", newline="\n")


# --- many editions -----------------------------------------------------------------------------


def report_editions(root: Path, folder: Path, output: Path) -> Iterator[Report]:
    """Write the facts of what changed from each edition in `folder` to the next, by file name.

    Names are pinned from one to the next, as they are where each is imported in its turn.
    """
    names = NO_NAMES
    before: Edition | None = None
    output.mkdir(parents=True, exist_ok=True)
    for path in sorted(path for path in folder.iterdir() if path.suffix in _DOCUMENTS):
        after = read_edition(root, path.stem, path, names)
        names = after.names
        if before is not None:
            found = compare(before.surface, after.surface)
            report = Report(before.title, after.title, _version(root), found)
            target = output / f"{path.stem}.json"
            target.write_text(as_compact_json(report), "utf-8", newline="\n")
            yield report
        before = after


_DOCUMENTS: Final = (".json", ".yaml", ".yml")
