"""What a tag has to agree with, and the permissions of the workflow that publishes it."""

from __future__ import annotations

from typing import Any

import pytest
import yaml

from tests.packaging.installing import ROOT
from tests.packaging.release import problems

CHANGELOG = (
    "# Changelog\n\n## Unreleased\n\n## 1.2.0 - 2026-11-29\n\n- An entry.\n\n"
    "## 1.1.0 - 2026-01-01\n"
)
WORKFLOW: dict[str, Any] = (
    yaml.safe_load((ROOT / ".github" / "workflows" / "release.yml").read_text("utf-8"))
    if (ROOT / ".github").exists()
    else {}
)  # an sdist has no workflows


@pytest.mark.parametrize(
    ("tag", "version", "said"),
    [
        pytest.param("v1.2.0", "1.2.0", [], id="right"),
        pytest.param("v1.2", "1.2.0", ["the tag v1.2 is not"], id="other tag"),
        pytest.param("v1.3.0", "1.3.0", ["has no heading"], id="no heading"),
        pytest.param("v1.1.0", "1.1.0", ["has no entry"], id="no entry"),
        pytest.param("v1x2.0", "1x2.0", ["has no heading"], id="a dot is a dot"),
    ],
)
def test_a_tag(tag: str, version: str, said: list[str]) -> None:
    found = problems(tag, version, CHANGELOG)
    assert len(found) == len(said)
    assert all(text in line for text, line in zip(said, found, strict=True))


def test_the_day_of_a_release() -> None:
    (line,) = problems("v1.2.0", "1.2.0", CHANGELOG.replace("2026-11-29", "today"))
    assert "'today'" in line


@pytest.mark.skipif(not WORKFLOW, reason="the workflows are not here")
def test_only_publishing_gets_an_identity() -> None:
    assert WORKFLOW["permissions"] == {}
    jobs = WORKFLOW["jobs"]
    with_identity = [name for name, job in jobs.items() if "id-token" in job.get("permissions", {})]
    assert with_identity == ["publish"]
    publish = jobs["publish"]
    assert publish["permissions"] == {"id-token": "write"}
    assert publish["environment"]["name"] == "pypi"
    # What it publishes was built and used before, and it runs nothing of the repository.
    assert set(publish["needs"]) == {"build", "smoke"}
    assert all("run" not in step for step in publish["steps"])
    assert not any("checkout" in step["uses"] for step in publish["steps"])
