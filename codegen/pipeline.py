"""Runs the pipeline from spec/ to generated/: load, correct, normalise, generate, format, check."""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from attrs import frozen

from codegen import document as documents
from codegen.completeness import check_completeness
from codegen.document import CodegenError, Document
from codegen.importer import SPEC
from codegen.normalise import normalise
from codegen.overlays import apply_overlays, read_overlays
from codegen.project import RingkitProject

OVERLAYS = Path("spec/overlays")
PACKAGE = Path("generated/ringkit_api")


@frozen
class Report:
    """What a run did, to be printed."""

    operations: int
    models: int
    counts: dict[str, int]
    notes: list[str]


def describe(
    root: Path, spec: Path | None = None, *, with_prose: bool = False
) -> tuple[Document, list[str]]:
    """Return the corrected description and a note for each correction that found no target.

    `spec` is another document than the committed one, an upstream edition for instance; its
    prose is kept only on demand.
    """
    loaded = documents.load(spec or root / SPEC)
    if not with_prose:
        from codegen.facts import keep_facts

        loaded, _ = keep_facts(loaded)
    return apply_overlays(loaded, read_overlays(root / OVERLAYS))


def build(
    root: Path, output: Path, spec: Path | None = None, *, with_prose: bool = False
) -> Report:
    """Write the package below `output` and check it. CodegenError names what went wrong."""
    description, notes = describe(root, spec, with_prose=with_prose)
    normal, counts = normalise(description)
    project = RingkitProject(description, normal, output)
    problems = project.build()
    if problems:
        raise CodegenError("\n".join(f"{p.header}: {p.detail}" for p in problems))
    format_code(root, output)
    check_completeness(description, output, normal.get("x-renamed", {}))
    operations = sum(len(module.operations) for module in project.modules)
    return Report(operations, len(project.classes.models), counts, notes)


def format_code(root: Path, output: Path) -> None:
    """Tidy imports and format with the pinned ruff, nothing else: fixes could change types."""
    ruff = [sys.executable, "-m", "ruff"]
    config = ["--config", str(root / "pyproject.toml"), "--no-cache", "--quiet"]
    for command in (
        ["check", "--fix-only", "--select", "I,F401", *config, str(output)],
        ["format", *config, str(output)],
    ):
        done = subprocess.run([*ruff, *command], capture_output=True, text=True, check=False)
        if done.returncode:
            raise CodegenError(f"ruff {command[0]} failed:\n{done.stdout}{done.stderr}")


@contextmanager
def built(
    root: Path, spec: Path | None = None, *, with_prose: bool = False
) -> Iterator[tuple[Path, Report]]:
    """Build into a temporary folder that is gone afterwards."""
    with tempfile.TemporaryDirectory(prefix="ringkit-") as folder:
        output = Path(folder) / PACKAGE.name
        yield output, build(root, output, spec, with_prose=with_prose)


def generate(root: Path, spec: Path | None = None, *, with_prose: bool = False) -> Report:
    """Replace the generated package by a fresh one, only if everything went well."""
    with built(root, spec, with_prose=with_prose) as (output, report):
        target = root / PACKAGE
        shutil.rmtree(target, ignore_errors=True)
        shutil.copytree(output, target)
    return report


def differences(root: Path) -> list[str]:
    """Return the files of the generated package that are not what spec/ gives."""
    with built(root) as (output, _):
        fresh, kept = _contents(output), _contents(root / PACKAGE)
    paths = sorted(fresh.keys() | kept.keys())
    return [path for path in paths if fresh.get(path) != kept.get(path)]


def _contents(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }
