"""Modules say what they hold, in words that need no other page to be understood."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path

from tests.architecture.import_graph import ROOT
from tests.architecture.modules import first_lines

#: Words that house style keeps out of docstrings, comments, messages and pages.
BANNED = re.compile(
    r"\b(nobody|somebody|whoever|colou?rs?|one's own)\b|what ends that|the leave to"
    r"|\b(goes|go|going) on\b|\blands?\b(?! line)",
    re.IGNORECASE,
)
#: Words of the platform, of CSS and of people that look like banned ones.
ALLOWED = re.compile(r"background-color|color:|colors?=|\"color\"|'color'")
TEXTS = (
    "runtime/**/*.py",
    "codegen/**/*.py",
    "codegen/**/*.jinja",
    "docs/**/*.md",
    "docs/**/*.py",
    "*.md",
)


def test_every_module_has_a_first_line() -> None:
    lines = first_lines()
    assert len(lines) > 200
    for module, line in lines.items():
        if module.endswith("._version"):
            continue
        assert line.endswith((".", ":")), (module, line)
        assert len(line) <= 96, (module, line)


def test_no_two_modules_have_one_line() -> None:
    count = Counter(line for line in first_lines().values() if line)
    assert [line for line, times in count.items() if times > 1] == []


def files() -> list[Path]:
    return sorted({path for pattern in TEXTS for path in ROOT.glob(pattern)})


def test_no_banned_word() -> None:
    found = [
        f"{path.relative_to(ROOT)}:{number}: {line.strip()}"
        for path in files()
        if path.name != "platform-facts.md"
        for number, line in enumerate(path.read_text("utf-8").splitlines(), 1)
        if BANNED.search(ALLOWED.sub("", line))
    ]
    assert found == []


def test_every_reference_to_the_facts_leads_to_a_section() -> None:
    page = (ROOT / "docs" / "platform-facts.md").read_text("utf-8")
    sections = set(re.findall(r"^##+ (\d+(?:\.\d+)?)", page, re.MULTILINE))
    assert {"1.4", "9.3", "13.1", "14"} <= sections
    references = 0
    for path in files():
        text = " ".join(path.read_text("utf-8").split())
        dangling = re.search(r"\bfacts \d|\(wire notes\b", text, re.IGNORECASE)
        assert not dangling or path.name == "platform-facts.md", path
        for found in re.findall(r"platform-facts\.md,?(?: sections?)? ([\d., and]+)", text):
            for number in re.findall(r"\d+(?:\.\d+)?", found):
                references += 1
                assert number in sections, (path, number)
    assert references > 30
