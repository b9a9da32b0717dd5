"""The bounds of pyproject.toml, and what counts as held back by them."""

from __future__ import annotations

import re
import tomllib
from importlib.metadata import version
from typing import Any

import pytest
from packaging.requirements import Requirement
from packaging.version import Version

from tests.packaging.installing import ROOT
from tests.packaging.lowest import bounds
from tests.packaging.resolve import held_back, parsed

TEXT = (ROOT / "pyproject.toml").read_text("utf-8")
PROJECT: dict[str, Any] = tomllib.loads(TEXT)["project"]


def test_resolutions_are_read() -> None:
    printed = "# made by uv\na-b==1.2\n    # via x\nc.d==2.0.post1 ; python_version < '4'\n"
    assert parsed(printed) == {"a-b": "1.2", "c.d": "2.0.post1"}


@pytest.mark.parametrize(
    ("alone", "then", "together", "found"),
    [
        pytest.param("2.0", "1.0", "2.0", False, id="the same"),
        pytest.param("2.0", "1.9", "1.9", False, id="as new as a while ago"),
        pytest.param("2.0", "1.10", "1.9", True, id="older"),
        pytest.param("2.0", "2.1", "2.0", False, id="newer a while ago"),
        pytest.param("2.0", None, "1.0", False, id="not needed a while ago"),
        pytest.param("2.0", "1.9", None, False, id="not needed beside ringkit"),
    ],
)
def test_held_back(alone: str, then: str | None, together: str | None, found: bool) -> None:
    lists = [{} if one is None else {"x": one} for one in (alone, then, together)]
    assert bool(list(held_back(*lists))) is found


def test_every_requirement_has_a_bound_from_below() -> None:
    unbound = [
        found.name
        for found in map(Requirement, bounds(PROJECT))
        if not any(one.operator == ">=" for one in found.specifier)
    ]
    assert unbound == ["certifi"]  # whose newest release is the right one, always


def test_a_bound_from_above_says_what_breaks() -> None:
    lines = [line for line in TEXT.splitlines() if re.search(r'"[\w.-]+(\[\w+\])?>=[^"]*<', line)]
    of_ours = [line for line in lines if any(f'"{name}"' in line for name in bounds(PROJECT))]
    assert [line for line in of_ours if "#" not in line] == []
    assert len(of_ours) == 1


@pytest.mark.parametrize("line", bounds(PROJECT))
def test_what_is_installed_is_within_the_bounds(line: str) -> None:
    requirement = Requirement(line)
    try:
        installed = version(requirement.name)
    except ImportError:
        pytest.skip(f"{requirement.name} is not installed")
    assert Version(installed) in requirement.specifier


def test_the_extra_all_has_every_library_that_runs_everywhere() -> None:
    extras = PROJECT["optional-dependencies"]
    (named,) = extras["all"]
    assert set(named.removeprefix("ringkit[").removesuffix("]").split(",")) == set(extras) - {
        "all", "dask", "ray"
    }  # fmt: skip
