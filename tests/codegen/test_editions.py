"""Other editions of the description pass the same rules: every operation, no diagnostic."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from codegen.canonical import canonical
from codegen.completeness import check_completeness
from codegen.document import operations
from codegen.facts import keep_facts
from codegen.gate import check_description
from codegen.normalise import normalise
from codegen.overlays import Action, Missing, apply_overlays
from codegen.pinned import NAMES, read_names
from codegen.pipeline import format_code
from codegen.project import RingkitProject, parse
from tests.codegen.conftest import ROOT
from tests.codegen.documents import RARE, in_openapi_31, shuffled, thinned

Document = dict[str, Any]


def normal(document: Document, overlays: list[Action]) -> tuple[Document, list[Missing]]:
    facts, _ = keep_facts(canonical(document))
    corrected, notes = apply_overlays(facts, overlays)
    return normalise(corrected, read_names(ROOT / NAMES))[0], notes


def build(document: Document, output: Path, root: Path) -> None:
    check_description(document)
    facts, _ = keep_facts(canonical(document))
    normal = normalise(facts)[0]
    project = RingkitProject(facts, normal, output)
    assert not project.build()
    format_code(root, output)
    check_completeness(facts, output, normal["x-renamed"])


def test_openapi_31_gives_the_same_models(
    spec: Document, overlays: list[Action], normal_document: Document
) -> None:
    old = normal_document
    new, notes = normal(in_openapi_31(spec), overlays)
    assert new["components"] == old["components"]
    assert new["paths"] == old["paths"]
    assert notes == []


@pytest.mark.parametrize("seed", [1, 2])
def test_order_upstream_does_not_matter(
    spec: Document, overlays: list[Action], normal_document: Document, seed: int
) -> None:
    again, _ = normal(shuffled(spec, seed), overlays)
    assert again == normal_document


@pytest.mark.parametrize("seed", range(4))
def test_what_is_missing_upstream_is_noted_and_passes(
    spec: Document, overlays: list[Action], seed: int
) -> None:
    document = thinned(spec, seed)
    thin, notes = normal(document, overlays)
    data = parse(thin)
    arrived = sum(len(tag.endpoints) for tag in data.endpoint_collections_by_tag.values())
    assert arrived == len(operations(document)) > 300
    assert all("nothing at" in str(note) for note in notes)


def test_rare_forms_become_code_that_imports(tmp_path: Path, root: Path) -> None:
    output = tmp_path / "ringkit_api"
    build(RARE, output, root)
    program = (
        "import importlib, pathlib\n"
        "for path in sorted(pathlib.Path('ringkit_api').rglob('*.py')):\n"
        "    importlib.import_module('.'.join(path.with_suffix('').parts))\n"
        "from ringkit_api.models import Thing\n"
        "from ringkit_api import class_, first\n"
        "thing = Thing.from_dict({'class': 'a', 'self': {'class': 'b', 'undeclared': 1},\n"
        "    'shape': {'kind': 'r', 'radius': 2}, 'undeclared': None, '2fa': True,\n"
        "    'tree': [{'children': [{}]}], 'émile': 'x'})\n"
        "assert thing.self_.class_ == 'b' and type(thing.shape).__name__ == 'Round'\n"
        "assert thing.n2_fa is True and thing.tree[0].children[0].children is not None\n"
        "print(first.same, class_.import_)\n"
    )
    runtime = str(root / "runtime")
    done = subprocess.run(
        [sys.executable, "-c", program],
        cwd=tmp_path,
        env={"PYTHONPATH": f"{tmp_path}:{runtime}"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
