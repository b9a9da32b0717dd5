from __future__ import annotations

import hashlib
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from codegen.completeness import check_completeness
from codegen.document import CodegenError, operations
from codegen.pipeline import PACKAGE
from tests.support.description import OPERATION_COUNT

HASH = """
import hashlib, sys
from pathlib import Path
from codegen.pipeline import built
with built(Path(sys.argv[1])) as (output, report):
    digest = hashlib.sha256()
    for path in sorted(output.rglob("*")):
        if path.is_file():
            digest.update(str(path.relative_to(output)).encode() + path.read_bytes())
    print(report.operations, digest.hexdigest())
"""


def committed_digest(root: Path) -> str:
    digest = hashlib.sha256()
    for path in sorted((root / PACKAGE).rglob("*")):
        if path.is_file() and "__pycache__" not in path.parts:
            digest.update(str(path.relative_to(root / PACKAGE)).encode() + path.read_bytes())
    return digest.hexdigest()


@pytest.mark.parametrize("seed", ["0", "4711"])
def test_two_hash_seeds_give_the_committed_bytes(root: Path, seed: str) -> None:
    done = subprocess.run(
        [sys.executable, "-c", HASH, str(root)],
        cwd=root,
        env={**os.environ, "PYTHONHASHSEED": seed},
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.split() == [str(OPERATION_COUNT), committed_digest(root)]


@pytest.fixture(scope="module")
def copied(root: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the package; a test that changes a file puts it back."""
    package = tmp_path_factory.mktemp("copied") / "ringkit_api"
    shutil.copytree(root / PACKAGE, package, ignore=shutil.ignore_patterns("__pycache__"))
    return package


def test_nothing_is_lost(
    root: Path, description: dict[str, Any], normal_document: dict[str, Any]
) -> None:
    assert len(operations(description)) == OPERATION_COUNT
    check_completeness(description, root / PACKAGE, normal_document["x-renamed"])


@pytest.mark.parametrize(
    ("file", "old", "new", "complaint"),
    [
        ("models/create_sms_message.py", "    text: str\n", "", "schema CreateSMSMessage: .*text"),
        ("sms.py", '"extensionId": extension_id,', "", "createMMS.*parameter extensionId is lost"),
        ("sms.py", 'path="/restapi/v1.0/account/{accountId}/extension/{extensionId}/mms"',
         'path="/mms"', r"createMMS\): no function"),
        ("models/create_sms_message.py", "    text: str\n", "    text: Any\n",
         "schema CreateSMSMessage: the type of text is lost: described as str, written as Any"),
        ("message_store.py", 'media="application/vnd.ringcentral.multipart+json"', 'media="x/y"',
         r"media type application/vnd\.ringcentral\.multipart\+json .* is lost"),
        ("oauth_and_oidc.py", 'security="client"', 'security="token"',
         r"getToken\): security: client is described, token is written"),
        ("extensions.py", '"ExtensionDetails"}', '"Any"}',
         "the type of the result of status 200 is lost"),
    ],
)  # fmt: skip
def test_a_loss_is_named(
    copied: Path,
    description: dict[str, Any],
    normal_document: dict[str, Any],
    file: str,
    old: str,
    new: str,
    complaint: str,
) -> None:
    target = copied / file
    text = target.read_text("utf-8")
    assert old in text
    target.write_text(text.replace(old, new), "utf-8")
    try:
        with pytest.raises(CodegenError, match=complaint):
            check_completeness(description, copied, normal_document["x-renamed"])
    finally:
        target.write_text(text, "utf-8")


def test_size_of_the_generated_tree(root: Path) -> None:
    files = [
        path for path in (root / PACKAGE).rglob("*") if path.suffix in (".py", ".pyi", ".json")
    ]
    lines = sum(len(path.read_bytes().splitlines()) for path in files)
    size = sum(path.stat().st_size for path in files)
    assert lines < 180_000
    assert size < 8_000_000


def test_spec_holds_no_prose(root: Path) -> None:
    lines = (root / "spec" / "ringcentral.yaml").read_text().splitlines()
    prose = ("description: ", "summary: ", "example: ", "externalDocs:")
    assert [line for line in lines if line.strip().startswith(prose)] == []
    carried = json.loads((root / PACKAGE / "description.json").read_text())
    assert carried["info"] == {"title": "RingCentral API", "version": carried["info"]["version"]}
