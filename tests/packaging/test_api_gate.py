"""The gate finds what breaks a program that was written for the last release, and only that."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path

import pytest

pytest.importorskip("griffe", reason="griffe is not installed")

from tests.packaging import api_gate

BEFORE = """
from small._inside import inherited, Sender as Sender

__all__ = ["LIMIT", "Sender", "inherited", "ready", "send"]
LIMIT: int = 3


def send(to: str, text: str = "", *, timeout: float | None = None) -> bool:
    return True


def ready() -> None: ...


def _private(a: int) -> int: ...
"""
INSIDE = """
class Base:
    number: int

    def close(self) -> None: ...
    def _hidden(self) -> None: ...


class Sender(Base):
    def __init__(self, url: str) -> None: ...

    @property
    def state(self) -> str: ...


def inherited(a: int) -> int: ...
"""
#: What is changed in the small package, and what the gate says of it.
BREAKS = {
    "removed function": ("def ready() -> None: ...", "", "ready: removed"),
    "removed from the list": ('"ready", ', "", "ready: removed"),
    "renamed argument": ("to: str", "at: str", "send: argument 'to' removed or renamed"),
    "other default": ('text: str = ""', 'text: str = "x"', "send: argument 'text' is 'x' by"),
    "made required": ('text: str = ""', "text: str", "send: argument 'text' is required"),
    "new and required": ("text: str =", "a: int, text: str =", "send: argument 'a' is required"),
    "another place": (
        'to: str, text: str = ""', 'text: str = "", to: str = ""', "send: argument 'to' is at"
    ),
    "keyword only": ('text: str = "", *', '*, text: str = ""', "send: argument 'text' is keyword"),
    "narrower argument": ("float | None = None", "None = None", "send: argument 'timeout' is None"),
    "other result": (") -> bool:", ") -> int:", "send: returns int, returned bool"),
    "other kind": ("def ready() -> None: ...", "class ready: ...", "ready: is a class"),
    "other type": ("LIMIT: int", "LIMIT: str", "LIMIT: is str, was int"),
    "method of a base": ("    def close(self) -> None: ...\n", "", "Sender.close: removed"),
    "attribute of a base": ("    number: int\n", "", "Sender.number: removed"),
    "constructor": ("self, url: str", "self, at: str", "Sender.__init__: argument 'url' removed"),
    "property": ("def state(self) -> str", "def state(self) -> int", "Sender.state: is int"),
}  # fmt: skip
#: Changes that break nothing.
ADDITIONS = {
    "function": ("def ready()", "def more(a: int) -> int: ...\n\n\ndef ready()"),
    "optional argument": ("timeout: float", "retries: int = 3, timeout: float"),
    "wider argument": ("to: str", "to: str | int"),
    "private": ("def _private(a: int) -> int: ...", ""),
    "private method": ("    def _hidden(self) -> None: ...\n", ""),
    "default of what was required": ("to: str,", 'to: str = "",'),
    "method": ("    @property", "    def more(self) -> None: ...\n\n    @property"),
}


def git(folder: Path, *arguments: str) -> None:
    settings = ["-c", "user.name=a", "-c", "user.email=a@example.com", "-c", "commit.gpgsign=false"]
    command = ["git", *settings, "-c", "tag.gpgsign=false", *arguments]
    subprocess.run(command, cwd=folder, check=True, capture_output=True)


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    """A repository of a small package with a release, and a commit after it."""
    package = tmp_path / "runtime" / "small"
    package.mkdir(parents=True)
    (package / "__init__.py").write_text(BEFORE, "utf-8")
    (package / "_inside.py").write_text(INSIDE, "utf-8")
    (package / "py.typed").touch()
    (tmp_path / "CHANGELOG.md").write_text("# Changelog\n\n## 1.0.0\n", "utf-8")
    (tmp_path / "README.md").write_text(
        '```python\nfrom small import send\n\nprint(send("a", "text"))\n```\n', "utf-8"
    )
    git(tmp_path, "init", "--quiet")
    git(tmp_path, "add", ".")
    git(tmp_path, "commit", "--quiet", "--message", "first")
    git(tmp_path, "tag", "v1.0.0")
    git(tmp_path, "commit", "--quiet", "--allow-empty", "--message", "second")
    return tmp_path


def replace(repository: Path, old: str, new: str) -> None:
    changed = False
    for file in (repository / "runtime" / "small").glob("*.py"):
        text = file.read_text("utf-8")
        changed |= old in text
        file.write_text(text.replace(old, new), "utf-8")
    assert changed, old


def breaks(before: Path, after: Path) -> list[str]:
    found = api_gate.compare(api_gate.load(before, ["small"]), api_gate.load(after, ["small"]))
    return [str(one) for one in found]


@pytest.fixture
def copy(repository: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return Path(shutil.copytree(repository, tmp_path_factory.mktemp("copies") / "before"))


@pytest.mark.parametrize("name", BREAKS)
def test_a_break_is_found(repository: Path, copy: Path, name: str) -> None:
    old, new, said = BREAKS[name]
    replace(repository, old, new)
    found = breaks(copy, repository)
    assert any(line.startswith(f"small.{said}") for line in found), found


@pytest.mark.parametrize("name", ADDITIONS)
def test_an_addition_is_no_break(repository: Path, copy: Path, name: str) -> None:
    replace(repository, *ADDITIONS[name])
    assert breaks(copy, repository) == []


def test_a_break_has_to_be_named_in_the_changelog(repository: Path) -> None:
    assert api_gate.check(repository, ["small"]) == []
    replace(repository, "def send(to: str", "def post(to: str")
    replace(repository, '"send"', '"post"')
    first, second = api_gate.check(repository, ["small"])
    assert first == "small.send: removed"
    assert re.match(r'example of v1\.0\.0: readme_0\.py:1: .*has no attribute "send"', second)
    changelog = repository / "CHANGELOG.md"
    entry = "## Unreleased\n\n### {}\n\n- `{}` is called `small.post`.\n\n## 1.0.0\n"
    for section, name, left in (
        ("Changed", "small.send", 2), ("Breaking", "small.ready", 2), ("Breaking", "small.send", 0)
    ):  # fmt: skip
        changelog.write_text(entry.format(section, name), "utf-8")
        assert len(api_gate.check(repository, ["small"])) == left
    # An entry of the release itself does not count for what is broken after it.
    changelog.write_text("## Unreleased\n\n## 1.0.0\n\n### Breaking\n\n- `small.send`\n", "utf-8")
    assert len(api_gate.check(repository, ["small"])) == 2


def test_the_release_before_a_tagged_commit_counts(repository: Path) -> None:
    git(repository, "tag", "v1.1.0")
    assert api_gate.last_release(repository) == "v1.0.0"
    git(repository, "commit", "--quiet", "--allow-empty", "--message", "third")
    assert api_gate.last_release(repository) == "v1.1.0"


def test_without_a_release_nothing_is_compared(repository: Path) -> None:
    git(repository, "tag", "--delete", "v1.0.0")
    with pytest.raises(api_gate.ToolError, match="nothing is released yet"):
        api_gate.check(repository, ["small"])


def test_all_below_a_name_can_be_named() -> None:
    named = api_gate.named_breaks("## Unreleased\n### Breaking\n- `a.b.*`, `a.c`\n", "v1.0.0")
    assert named == {"a.b.*", "a.c"}
    assert api_gate.excused("a.b.c.d", named)
    assert api_gate.excused("a.c", named)
    assert not api_gate.excused("a.c.d", named)
    assert not api_gate.excused("a.b", named)


@pytest.mark.slow
def test_a_public_name_of_ringkit_is_missed(tmp_path: Path) -> None:
    source = api_gate.ROOT / "runtime" / "ringkit"
    target = tmp_path / "runtime" / "ringkit"
    shutil.copytree(source, target, ignore=shutil.ignore_patterns("__pycache__"))
    page = target / "__init__.py"
    text = page.read_text("utf-8")
    page.write_text(text.replace("parse_phone_number", "parse_number"), "utf-8")
    engine = target / "auth" / "_stores" / "redis.py"
    engine.write_text(engine.read_text("utf-8").replace("prefix: str", "start: str"), "utf-8")
    before, after = (api_gate.load(root, ["ringkit"]) for root in (api_gate.ROOT, tmp_path))
    assert [str(one) for one in api_gate.compare(before, after)] == [
        "ringkit.RedisStore.__init__: argument 'prefix' removed or renamed",
        "ringkit.parse_phone_number: removed",
        "ringkit.auth.RedisStore.__init__: argument 'prefix' removed or renamed",
    ]
    assert list(api_gate.compare(before, before)) == []
