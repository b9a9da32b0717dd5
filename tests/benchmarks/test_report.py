"""docs/performance.md says what docs/performance.json says, and every case can be run."""

from __future__ import annotations

import json
from pathlib import Path
from xml.etree import ElementTree

import pytest

from tests.benchmarks.__main__ import all_cases
from tests.benchmarks.measure import SUBJECTS
from tests.benchmarks.report import RESULTS, pages


@pytest.fixture(scope="module")
def written() -> dict[Path, str]:
    return pages(json.loads(RESULTS.read_text("utf-8")))


def test_the_page_is_made_of_the_results(written: dict[Path, str]) -> None:
    for path, text in written.items():
        assert path.read_text("utf-8") == text, f"{path.name}: run `make bench`"


def test_the_plots_are_svg(written: dict[Path, str]) -> None:
    for path, text in written.items():
        if path.suffix == ".svg":
            assert ElementTree.fromstring(text).tag == "{http://www.w3.org/2000/svg}svg"


def test_the_results_are_those_of_the_cases() -> None:
    measured = {(case["name"], case["goal"]) for case in json.loads(RESULTS.read_text())["cases"]}

    assert measured == {(case.name, case.goal) for case in all_cases()}


def test_every_missed_goal_has_its_reason() -> None:
    for case in json.loads(RESULTS.read_text())["cases"]:
        assert case["met"] or case["floor"], case["name"]


def test_every_subject_exists() -> None:
    for case in all_cases():
        assert (SUBJECTS / case.ours.script).exists()
        assert (SUBJECTS / case.peer.script).exists()
