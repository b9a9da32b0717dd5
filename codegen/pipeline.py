"""Runs the pipeline: import into spec/, correct, normalise, generate, format, check, replace."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from attrs import frozen

from codegen import document as documents
from codegen.canonical import canonical
from codegen.completeness import check_completeness
from codegen.document import CodegenError, Document, without_collection
from codegen.examples import EXAMPLES, read_examples
from codegen.gate import check_description
from codegen.importer import PROVENANCE, SPEC, Upstream, read_upstream
from codegen.lost import explain
from codegen.normalise import normalise
from codegen.overlays import Missing, apply_overlays, read_overlays
from codegen.pinned import NAMES, NameTable, findings, names_of, read_names
from codegen.project import RingkitProject
from codegen.replacement import replace_together
from codegen.texts import DOCS, read_texts, with_texts

OVERLAYS = Path("spec/overlays")
PACKAGE = Path("generated/ringkit_api")


@frozen
class Report:
    """What a run did, to be printed.

    `lost` says what is lost with each correction that found no target. `unplaced` has the texts and
    examples about what the description does not have: no failure.
    """

    operations: int
    models: int
    counts: dict[str, int]
    lost: list[str]
    notes: list[str]
    findings: list[str]
    unplaced: list[str]
    names: NameTable


def describe(
    root: Path, spec: Path | None = None, *, with_prose: bool = False
) -> tuple[Document, list[str]]:
    """Return the corrected description and a note for each correction that found no target.

    `spec` is another document than the committed one, an upstream edition for instance; its
    prose is kept only on demand. UnsupportedError names what the generator does not carry.
    """
    corrected, missing, notes = correct(root, spec, with_prose=with_prose)
    return corrected, [*_lost(missing, corrected), *notes]


def _lost(missing: list[Missing], corrected: Document) -> list[str]:
    return [f"{OVERLAYS.as_posix()}/{explain(one, corrected)}" for one in missing]


def correct(
    root: Path, spec: Path | None = None, *, with_prose: bool = False
) -> tuple[Document, list[Missing], list[str]]:
    """Return what `describe` does, with the targets that corrections did not find by themselves."""
    loaded = documents.load(spec or root / SPEC)
    check_description(loaded, corrected=False)
    loaded = canonical(loaded)
    if not with_prose:
        from codegen.facts import keep_facts

        loaded, _ = keep_facts(loaded)
    corrected, missing = apply_overlays(loaded, read_overlays(root / OVERLAYS))
    return corrected, missing, check_description(corrected)


@without_collection()
def build(
    root: Path, output: Path, spec: Path | None = None, *, with_prose: bool = False
) -> Report:
    """Write the package below `output` and check it. CodegenError names what went wrong."""
    description, missing, notes = correct(root, spec, with_prose=with_prose)
    table = read_names(root / NAMES)
    normal, counts = normalise(description, table)
    examples = read_examples(root / EXAMPLES)
    code = {identity: example.code for identity, example in examples.items()}
    normal, unplaced = with_texts(normal, read_texts(root / DOCS), code)
    project = RingkitProject(description, normal, output)
    problems = project.build()
    if problems:
        raise CodegenError("\n".join(f"{p.header}: {p.detail}" for p in problems))
    format_code(root, output)
    check_completeness(description, output, normal["x-renamed"])
    operations = sum(len(module.operations) for module in project.modules)
    names = names_of(normal)
    return Report(
        operations,
        len(project.classes.models),
        counts,
        _lost(missing, description),
        notes,
        findings(table, names),
        [f"{DOCS.parent.as_posix()}: {note}" for note in unplaced],
        names,
    )


def format_code(root: Path, output: Path) -> None:
    """Tidy imports and format with the pinned ruff, nothing else: fixes could change types."""
    ruff = [sys.executable, "-m", "ruff"]
    config = ["--config", str(root / "pyproject.toml"), "--no-cache"]
    for command in (
        ["check", "--fix-only", "--select", "I,F401", *config, str(output)],
        ["format", *config, str(output)],
    ):
        done = subprocess.run([*ruff, *command], capture_output=True, text=True, check=False)
        if done.returncode:
            said = f"{done.stdout}{done.stderr}".replace(f"{output}{os.sep}", "")
            raise CodegenError(f"ruff {command[0]} failed:\n{said.strip()}")


@contextmanager
def built(
    root: Path, spec: Path | None = None, *, with_prose: bool = False, keep: Path | None = None
) -> Iterator[tuple[Path, Report]]:
    """Build into a temporary folder that is gone afterwards.

    With `keep`, build into that folder, and leave there what was written, whatever comes of it.
    """
    if keep is not None:
        output = keep / PACKAGE.name
        shutil.rmtree(output, ignore_errors=True)
        yield output, build(root, output, spec, with_prose=with_prose)
        return
    with tempfile.TemporaryDirectory(prefix="ringkit-") as folder:
        output = Path(folder) / PACKAGE.name
        yield output, build(root, output, spec, with_prose=with_prose)


def generate(
    root: Path, spec: Path | None = None, *, with_prose: bool = False, keep: Path | None = None
) -> Report:
    """Replace the generated package by a fresh one, only if everything went well."""
    with built(root, spec, with_prose=with_prose, keep=keep) as (output, report):
        replace_together(root, {PACKAGE: output})
    return report


def import_description(
    source: str,
    root: Path,
    *,
    allow_http: bool = False,
    compare: Callable[[Upstream, Path], None] | None = None,
) -> tuple[Upstream, Report] | None:
    """Import the description at `source` into spec/, and write the names and code it gives.

    Everything is made before anything is replaced: after a CodegenError, the tree is as it was.
    `compare` is called in between, with what was read and the path of the new description, while
    the present one is still in spec/.
    Returns None, and writes nothing, if the description has the facts that spec/ has.
    """
    upstream = read_upstream(source, root, allow_http=allow_http)
    if upstream is None:
        return None
    with tempfile.TemporaryDirectory(prefix="ringkit-") as folder:
        spec = Path(folder) / SPEC.name
        spec.write_bytes(upstream.spec.encode())
        with built(root, spec) as (output, report):
            texts = {SPEC: upstream.spec, PROVENANCE: upstream.provenance}
            names = {NAMES: report.names.text()}
            if compare is not None:
                compare(upstream, spec)
            replace_together(root, {**texts, **names, PACKAGE: output})
    return upstream, report


def document_after(root: Path, rule: str, spec: Path | None = None) -> Document:
    """Return the document as it is after the normalisation rule of that name."""
    description, _ = describe(root, spec)
    return normalise(description, read_names(root / NAMES), after=rule)[0]


def differences(root: Path) -> list[str]:
    """Return what differs from what spec/ gives: names, targets of corrections, generated files."""
    with built(root) as (output, report):
        fresh, kept = _contents(output), _contents(root / PACKAGE)
    paths = sorted(fresh.keys() | kept.keys())
    changed = [path for path in paths if fresh.get(path) != kept.get(path)]
    return [
        *(f"{NAMES.as_posix()}: {finding}" for finding in report.findings),
        *report.lost,
        *report.notes,
        *(f"not what spec/ gives: {path}" for path in changed),
    ]


def update_names(root: Path) -> list[str]:
    """Write the names of the present description to the table; return what changed."""
    with built(root) as (_, report):
        (root / NAMES).write_text(report.names.text(), "utf-8", newline="\n")
    return report.findings


def _contents(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }
