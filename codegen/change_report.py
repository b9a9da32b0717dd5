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

from codegen.changes.compare import Comparison, compare
from codegen.changes.report import Report, as_compact_json, as_json, as_markdown
from codegen.changes.surface import Surface, surface_of
from codegen.copied import copied_sequences, prose
from codegen.document import CodegenError, Document, Json, load, read_source
from codegen.importer import SPEC
from codegen.lost import Renames, explain
from codegen.normalise import normalise
from codegen.overlays import Missing
from codegen.pinned import NAMES, NO_NAMES, NameTable, names_of, read_names
from codegen.pipeline import correct

#: Where an import writes its report, without the ending.
IMPORTED: Final = Path("build/description-changes")
#: Our own texts and examples, by operation id in files of modules.
TEXTS: Final = Path("spec/docs")
EXAMPLES: Final = Path("spec/examples")
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
    content = read_source(str(root / _VERSION)).decode("utf-8")
    found = re.search(r'^__version__ = "(.*)"$', content, re.MULTILINE)
    if found is None:
        raise CodegenError(f"no version in {_VERSION.as_posix()}")
    return found[1]


def _unwritten(root: Path, comparison: Comparison) -> Mapping[str, list[str]]:
    """Return the new operations that have no text and no example of ours."""
    texts, examples = (_operation_ids(root / folder) for folder in (TEXTS, EXAMPLES))
    new = [
        (change.name, f"`{change.name}` (`{change.place}`)")
        for change in comparison.changes
        if change.kind == "operation added"
    ]
    return {
        f"New operations without text in {TEXTS.as_posix()}": [
            shown for identity, shown in new if identity not in texts
        ],
        f"New operations without example in {EXAMPLES.as_posix()}": [
            shown for identity, shown in new if identity not in examples
        ],
    }


def _operation_ids(folder: Path) -> set[str]:
    """Return the operations that the files of a folder hold; those of texts have a section."""
    found: set[str] = set()
    for path in sorted(folder.glob("*.yaml")):
        loaded = load(path)
        found |= loaded["operations"].keys() if "operations" in loaded else loaded.keys()
    return found


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


def report_import(
    root: Path, before: Edition | None, upstream: Document
) -> tuple[Report | None, list[str]]:
    """Write the report of an import to build/; return it, and what is wrong.

    Without an edition before there is none. Wrong are texts of ours that the `upstream` document
    has too, which is at hand at an import only.
    """
    copied = copied_sequences(own_texts(root / TEXTS), prose(upstream))
    wrong = [f"a text of the upstream document: {one}" for one in copied]
    if before is None:
        return None, wrong
    after = read_edition(root, "the imported edition", None, read_names(root / NAMES))
    report = changes_between(root, before, after)
    if wrong:
        repeated = {"Texts that repeat the upstream document": [str(one) for one in copied]}
        report = evolve(report, notes={**repeated, **report.notes})
    write(report, (root / IMPORTED).with_suffix(".md"), (root / IMPORTED).with_suffix(".json"))
    return report, wrong


def own_texts(folder: Path) -> dict[str, str]:
    """Return every text of the files of a folder by its place."""
    return {
        place: text
        for path in sorted(folder.glob("*.yaml"))
        for place, text in _texts(path.name, load(path))
    }


def _texts(place: str, value: Json) -> Iterator[tuple[str, str]]:
    if isinstance(value, str):
        yield place, value
    elif isinstance(value, dict):
        for key, item in value.items():
            yield from _texts(f"{place} {key}", item)
    elif isinstance(value, list):
        for number, item in enumerate(value, 1):
            yield from _texts(f"{place} {number}", item)


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
