"""Every Python block of README and docs runs as it stands.

Each is a program of its own, in an empty folder, with the variables that
`python -m ringkit_emulator --env` prints; a block with a test function is run by pytest.
"""

from __future__ import annotations

import os
import re
import shlex
import subprocess
import sys
from collections.abc import Iterator
from contextlib import nullcontext
from pathlib import Path
from typing import Any

import httpx
import pytest
import redis

from tests.docs.pages import name_of, pages
from tests.support.clocks import hurried
from tests.support.programs import Programs, programs

ROOT = Path(__file__).resolve().parents[2]
PAGES = pages()
BLOCKS = [
    pytest.param(block, id=f"{name_of(page)}-{number}")
    for page in PAGES
    for number, block in enumerate(
        re.findall(r"^```python\n(.*?)^```", page.read_text("utf-8"), re.DOTALL | re.MULTILINE)
    )
]


@pytest.fixture(scope="module")
def runner() -> Iterator[Programs]:
    with programs() as started:
        yield started


@pytest.fixture(scope="module")
def started() -> Iterator[dict[str, str]]:
    """The variables of an emulator, started the way the pages say."""
    command = [sys.executable, "-m", "ringkit_emulator", "--env"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as emulator:
        try:
            assert emulator.stdout is not None
            found: dict[str, str] = {}
            while "RINGCENTRAL_JWT" not in found:
                export, assignment = shlex.split(emulator.stdout.readline())
                assert export == "export"
                name, _, found_value = assignment.partition("=")
                found[name] = found_value
            yield found
        finally:
            emulator.terminate()


class Control:
    """Controls the emulator, as a program in another process does."""

    def __init__(self, url: str, http: httpx.Client) -> None:
        self._url = f"{url}/_emulator"
        self._http = http

    def _run(self, **operation: Any) -> Any:
        return self._http.post(self._url, json=operation).raise_for_status().json()

    def reset(self) -> str:
        """Return the emulator to its beginning; return its JWT."""
        return str(self._run(op="reset")["jwt"])

    def advance(self, seconds: float) -> None:
        self._run(op="advance", seconds=seconds)


@pytest.fixture(scope="module")
def control(started: dict[str, str]) -> Iterator[Control]:
    with httpx.Client() as http:
        yield Control(started["RINGCENTRAL_SERVER_URL"], http)


@pytest.fixture
def variables(started: dict[str, str], control: Control) -> dict[str, str]:
    """The variables of an emulator as it begins."""
    return {**started, "RINGCENTRAL_JWT": control.reset()}


@pytest.mark.parametrize("block", BLOCKS)
def test_block(
    block: str,
    variables: dict[str, str],
    control: Control,
    runner: Programs,
    tmp_path: Path,
    request: pytest.FixtureRequest,
) -> None:
    environment = {**os.environ, **variables}
    if "REDIS_URL" in block:
        environment["REDIS_URL"] = request.getfixturevalue("redis_url")
        with redis.Redis.from_url(environment["REDIS_URL"]) as server:
            server.flushall()  # what other programs used of the rate limits of this application
    program = tmp_path / "test_program.py"
    program.write_text(block, "utf-8")
    waits = re.search(r"\brc\.(wait|states)\(", block)
    with hurried(control.advance) if waits else nullcontext():
        if re.search(r"^(async )?def test_", block, re.MULTILINE):
            program = tmp_path / "run_tests.py"
            program.write_text(RUN_TESTS, "utf-8")
        done = runner.run(program, env=environment, cwd=tmp_path)
    assert done.returncode == 0, done.stdout + done.stderr
    assert done.stdout


#: A program that runs the tests of a file.
RUN_TESTS = """\
import sys
import pytest
sys.exit(pytest.main(["-q", "-p", "no:cacheprovider", "test_program.py"]))
"""


def test_every_page_opens_with_a_program() -> None:
    for page in PAGES:
        if page.name in ("architecture.md", "performance.md", "platform-facts.md", "releasing.md"):
            continue
        text = page.read_text("utf-8")
        assert "```python" in text, page.name
        assert text.index("```python") < 3000, page.name


def test_the_page_on_observing_installs_what_its_program_imports() -> None:
    page = (ROOT / "docs" / "observing.md").read_text("utf-8")
    (installed,) = re.findall(r"^    pip install (.*)$", page, re.MULTILINE)
    assert "from opentelemetry.sdk" in page
    assert shlex.split(installed) == ["ringkit[otel]", "opentelemetry-sdk"]
