"""The script that opens the one pull request of regeneration, with a repository to push to."""

from __future__ import annotations

import json
import os
import shutil
import stat
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
pytestmark = pytest.mark.skipif(
    sys.platform == "win32" or shutil.which("git") is None, reason="a script of bash and git"
)

#: Stands for the command of GitHub: it keeps pull requests in a file.
GH = """\
#!{python}
import json, os, sys
from pathlib import Path
store = Path(__file__).with_name("pull-requests.json")
requests = json.loads(store.read_text()) if store.exists() else []
option = lambda name: sys.argv[sys.argv.index(name) + 1]
what = sys.argv[1:3]
assert os.environ["GH_TOKEN"] == "token"
if what == ["pr", "list"]:
    found = [i for i, one in enumerate(requests, 1) if one["head"] == option("--head")]
    print(*found)
elif what == ["pr", "create"]:
    requests.append({{"head": option("--head"), "base": option("--base")}})
if what in (["pr", "create"], ["pr", "edit"]):
    one = requests[int(sys.argv[3]) - 1 if what == ["pr", "edit"] else -1]
    one |= {{"title": option("--title"), "body": Path(option("--body-file")).read_text()}}
elif what not in (["pr", "list"], ["auth", "setup-git"]):
    sys.exit(f"unknown: {{what}}")
store.write_text(json.dumps(requests))
"""
Run = Callable[..., "subprocess.CompletedProcess[str]"]


def git(folder: Path, *arguments: str) -> str:
    identity = ["-c", "user.name=Person", "-c", "user.email=person@example.com"]
    command = ["git", *identity, "-c", "init.defaultBranch=main", *arguments]
    done = subprocess.run(command, cwd=folder, check=True, capture_output=True, text=True)
    return done.stdout.strip()


@pytest.fixture
def remote(tmp_path: Path) -> Path:
    """A repository with one commit on main."""
    seed, bare = tmp_path / "seed", tmp_path / "remote.git"
    (seed / "spec").mkdir(parents=True)
    (seed / "generated").mkdir()
    (seed / ".ci").mkdir()
    shutil.copy(ROOT / ".ci" / "open-pull-request", seed / ".ci")
    (seed / ".gitignore").write_text("build/\n")
    (seed / "spec" / "provenance.toml").write_text("imported = 0\n")
    (seed / "generated" / "code.py").write_text("one = 1\n")
    git(seed, "init", "--quiet")
    git(seed, "add", "--all")
    git(seed, "commit", "--quiet", "--message", "First")
    git(tmp_path, "clone", "--quiet", "--bare", str(seed), str(bare))
    return bare


@pytest.fixture
def run(remote: Path, tmp_path: Path) -> Run:
    """Regenerate in a fresh clone, and open the pull request."""
    programs = tmp_path / "bin"
    programs.mkdir()
    (programs / "gh").write_text(GH.format(python=sys.executable))
    (programs / "gh").chmod(0o700)

    def opened(code: str, day: int, token: str = "token") -> subprocess.CompletedProcess[str]:
        clone = tmp_path / f"clone-{day}"
        git(tmp_path, "clone", "--quiet", str(remote), str(clone))
        (clone / "generated" / "code.py").write_text(code)
        (clone / "spec" / "provenance.toml").write_text(f"imported = {day}\n")
        (clone / "build").mkdir()
        patch = subprocess.run(["git", "diff", "--binary"], cwd=clone, check=True,
                               capture_output=True).stdout  # fmt: skip
        (clone / "build" / "regeneration.patch").write_bytes(patch)
        (clone / "build" / "pull-request.md").write_text(f"Report of day {day}\n")
        git(clone, "checkout", "--quiet", ".")
        path = f"{programs}{os.pathsep}{os.environ['PATH']}"
        environment = {**os.environ, "PATH": path, "GH_TOKEN": token, "BRANCH": "regenerate",
                       "TITLE": f"Day {day}"}  # fmt: skip
        return subprocess.run([".ci/open-pull-request"], cwd=clone, env=environment,
                              capture_output=True, text=True, check=False)  # fmt: skip

    return opened


def pull_requests(tmp_path: Path) -> list[dict[str, str]]:
    found: list[dict[str, str]] = json.loads((tmp_path / "bin/pull-requests.json").read_text())
    return found


def test_one_pull_request_is_opened_kept_and_updated(
    run: Run, remote: Path, tmp_path: Path
) -> None:
    done = run("two = 2\n", 1)
    assert done.returncode == 0, done.stderr
    first = {"head": "regenerate", "base": "main", "title": "Day 1", "body": "Report of day 1\n"}
    assert pull_requests(tmp_path) == [first]
    assert git(remote, "show", "regenerate:generated/code.py") == "two = 2"
    assert git(remote, "show", "main:generated/code.py") == "one = 1"
    before = git(remote, "rev-parse", "regenerate")

    done = run("two = 2\n", 2)  # the same change: only the day of the import is another
    assert done.stdout == "pull request 1 already has this change\n", done.stderr
    assert git(remote, "rev-parse", "regenerate") == before
    assert pull_requests(tmp_path) == [first]

    done = run("three = 3\n", 3)
    assert done.returncode == 0, done.stderr
    assert git(remote, "show", "regenerate:generated/code.py") == "three = 3"
    assert git(remote, "rev-list", "--count", "main..regenerate") == "1"
    assert pull_requests(tmp_path) == [first | {"title": "Day 3", "body": "Report of day 3\n"}]


def test_commits_of_people_are_never_overwritten(run: Run, remote: Path, tmp_path: Path) -> None:
    assert run("two = 2\n", 1).returncode == 0
    git(tmp_path, "clone", "--quiet", "--branch", "regenerate", str(remote), "person")
    (tmp_path / "person" / "spec" / "names.yaml").write_text("better names\n")
    git(tmp_path / "person", "add", "--all")
    git(tmp_path / "person", "commit", "--quiet", "--message", "Name it")
    git(tmp_path / "person", "push", "--quiet")
    before = git(remote, "rev-parse", "regenerate")
    done = run("three = 3\n", 2)
    assert done.returncode == 1
    assert "people have committed to the branch regenerate: merge or close" in done.stdout
    assert git(remote, "rev-parse", "regenerate") == before
    assert pull_requests(tmp_path)[0]["title"] == "Day 1"


def test_without_a_token_nothing_is_pushed(run: Run, remote: Path) -> None:
    done = run("two = 2\n", 1, token="")
    assert done.returncode != 0
    assert "GH_TOKEN: a token that may write contents and pull requests" in done.stderr
    assert git(remote, "branch", "--list", "regenerate") == ""
    assert (ROOT / ".ci" / "open-pull-request").stat().st_mode & stat.S_IXUSR
