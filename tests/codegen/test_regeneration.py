"""The command `regenerate` on a copy of this repository, with altered editions of its description.

Two are carried, and what they give is right; the third defeats the generator and changes nothing.
"""

from __future__ import annotations

import copy
import os
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path
from typing import Any

import pytest

from codegen.document import to_yaml
from tests.codegen.conftest import ROOT
from tests.codegen.test_real_edits import operation, schemas
from tests.codegen.test_regenerate import changed_paths, committed, copy_version, served

pytestmark = pytest.mark.slow

Document = dict[str, Any]
#: What stands for `make check` and `make test` in the copy, which has no environment of its own.
MAKEFILE = """\
check:
\t{python} -m codegen check
test:
\t{python} -W error -c "{program}"
"""
ADDED = (
    "from ringkit_api import sms; call = sms.create_sms_message_v2(body={'text': 'x', "
    "'from_': {'phone_number': '1'}, 'to': [{'phone_number': '2'}]}); "
    "assert call.target.endswith('/sms/v2'), call.target"
)
CHANGED = (
    "from ringkit_api.models import SiteInfo; assert not hasattr(SiteInfo, 'extension_number'); "
    "assert SiteInfo.from_dict({'id': 7}).id == 7"
)


def added(document: Document) -> None:
    path = "/restapi/v1.0/account/{accountId}/extension/{extensionId}/sms"
    new = copy.deepcopy(document["paths"][path]["post"])
    new["operationId"] = "createSMSMessageV2"
    document["paths"][f"{path}/v2"] = {"post": new}


def changed(document: Document) -> None:
    properties = schemas(document)["SiteInfo"]["properties"]
    del properties["extensionNumber"]
    properties["id"] = {"type": "integer"}


def defeating(document: Document) -> None:
    operation(document, "createSMSMessage")["requestBody"]["content"]["application/json"][
        "schema"
    ] = {"allOf": [{"$ref": "#/components/schemas/Loop"}]}
    schemas(document)["Loop"] = {"allOf": [{"$ref": "#/components/schemas/Loop"}]}


@pytest.fixture
def clone(tmp_path: Path) -> Path:
    root = tmp_path / "clone"
    root.mkdir()
    for name in ("codegen", "generated", "spec"):
        shutil.copytree(ROOT / name, root / name, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "pyproject.toml", root)
    copy_version(root)
    return root


def regenerate(root: Path, document: Document, program: str) -> subprocess.CompletedProcess[str]:
    if shutil.which("make") is None:
        pytest.skip("make is not installed")
    makefile = MAKEFILE.format(python=sys.executable, program=program)
    (root / "Makefile").write_text(makefile)
    committed(root)
    paths = (root, root / "generated", ROOT / "runtime")
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(map(str, paths))}
    with served(to_yaml(document)) as url:
        return subprocess.run(
            [sys.executable, "-m", "codegen", "regenerate", url, "--allow-http",
             "--outcome", "build/outcome", "--summary", "build/summary.md"],
            cwd=root, env=environment, capture_output=True, text=True, check=False,
        )  # fmt: skip


@pytest.mark.parametrize(
    ("edit", "program", "operations", "said"),
    [
        (added, ADDED, 1, "operation createSMSMessageV2 is new (sms.create_sms_message_v2)"),
        (changed, CHANGED, 0, "Members `SiteInfo.extension_number`"),
    ],
    ids=["added", "changed"],
)
def test_an_edition_that_is_carried(
    clone: Path, spec: Document, edit: Any, program: str, operations: int, said: str
) -> None:
    document = copy.deepcopy(spec)
    edit(document)
    done = regenerate(clone, document, program)
    assert done.returncode == 0, done.stdout + done.stderr
    outcome = dict(
        line.split("=", 1) for line in (clone / "build/outcome").read_text().split("\n")[:-1]
    )
    assert (outcome["changed"], outcome["passed"]) == ("true", "true")
    body = (clone / outcome["body"]).read_text()
    assert "- `make check` passed\n- `make test` passed\n" in body
    assert said in body
    assert body in (clone / "build/summary.md").read_text()
    before = tomllib.loads((ROOT / "spec/provenance.toml").read_text())["upstream"]
    after = tomllib.loads((clone / "spec/provenance.toml").read_text())["upstream"]
    assert after["operations"] == before["operations"] + operations
    assert {path.split("/")[0] for path in changed_paths(clone)} == {"generated", "spec"}


def test_an_edition_that_defeats_the_generator(clone: Path, spec: Document) -> None:
    document = copy.deepcopy(spec)
    defeating(document)
    (clone / "build").mkdir()
    done = regenerate(clone, document, "raise SystemExit")
    assert done.returncode == 1
    assert "createSMSMessage" in done.stderr or "Loop" in done.stderr, done.stderr
    assert "refers to itself" in done.stderr
    assert "## Not regenerated\n\nNothing was changed." in (clone / "build/summary.md").read_text()
    assert "refers to itself" in (clone / "build/summary.md").read_text()
    assert changed_paths(clone) == set()
    assert not (clone / "build/outcome").exists()
