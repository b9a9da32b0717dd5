"""The plugin in a user's test suite: installed, in a separate pytest."""

import subprocess
import sys
from pathlib import Path

import pytest

SUITE = """
import asyncio

import httpx
import pytest


def test_default(ringcentral_emulator):
    answer = httpx.get(ringcentral_emulator.url + "/restapi")
    assert answer.status_code == 200


@pytest.mark.ringcentral_emulator(seed=5, client_id="mine")
class TestMarked:
    def test_class_marker(self, ringcentral_emulator):
        assert ringcentral_emulator.options.seed == 5

    @pytest.mark.ringcentral_emulator(seed=6)
    def test_nearest_marker_wins(self, ringcentral_emulator):
        assert ringcentral_emulator.options.seed == 6
        assert ringcentral_emulator.client_id == "mine"


def test_client(ringcentral_emulator, ringcentral):
    assert ringcentral_emulator.executed() == {"getToken": 1}
    extension = ringcentral.api.extensions.read_extension()
    assert str(extension.id) == ringcentral_emulator.extension_id


def test_client_of_another_user(ringcentral_emulator):
    with ringcentral_emulator.client(user="102") as rc:
        other = rc.api.extensions.read_extension()
    for user in (str(other.id), other.contact.email):
        with ringcentral_emulator.client(user=user, app_name="Mine") as rc:
            assert rc.api.extensions.read_extension().extension_number == "102"
    assert "Mine" in ringcentral_emulator.log()[-1].headers["user-agent"]
    with pytest.raises(ValueError, match="there is no user '999'; there are ada.abel"):
        ringcentral_emulator.client(user="999")


def test_async_client(ringcentral_emulator, async_ringcentral):
    async def names():
        first = await async_ringcentral.api.extensions.read_extension()
        async with ringcentral_emulator.async_client(user="103") as other:
            second = await other.api.extensions.read_extension()
        return first.extension_number, second.extension_number

    assert asyncio.run(names()) == ("101", "103")


class TestOverridden:
    @pytest.fixture
    def ringcentral_options(self):
        return {"frozen_clock": True}

    def test_options(self, ringcentral_emulator):
        before = ringcentral_emulator.clock.time()
        ringcentral_emulator.clock.advance(60)
        assert ringcentral_emulator.clock.time() == before + 60
"""


def pytest_in(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "pytest", "-q", "-W", "error", "-p", "no:cacheprovider"]
    return subprocess.run(
        [*command, *arguments], cwd=folder, capture_output=True, text=True, check=False
    )


def test_fixture_and_options(tmp_path: Path) -> None:
    (tmp_path / "test_suite.py").write_text(SUITE, "utf-8")
    done = pytest_in(tmp_path, "--strict-markers")
    assert "7 passed" in done.stdout, done.stdout + done.stderr


def test_costs_nothing_where_it_is_not_used(tmp_path: Path) -> None:
    suite = """
import sys


def test_nothing_is_loaded():
    assert "ringkit_emulator.pytest_plugin" in sys.modules
    assert "ringkit_emulator._emulator" not in sys.modules
    assert "uvicorn" not in sys.modules
    assert "ringkit" not in sys.modules
    assert "httpx" not in sys.modules
"""
    (tmp_path / "test_suite.py").write_text(suite, "utf-8")
    done = pytest_in(tmp_path)
    assert "1 passed" in done.stdout, done.stdout + done.stderr


@pytest.mark.parametrize("library", ["uvicorn", "jsonschema_rs"])
def test_without_the_extra_it_is_named(tmp_path: Path, library: str) -> None:
    hidden = f"import sys; sys.modules[{library!r}] = None"
    (tmp_path / "conftest.py").write_text(hidden, "utf-8")
    (tmp_path / "test_suite.py").write_text("def test_it(ringcentral_emulator): ...", "utf-8")
    done = pytest_in(tmp_path)
    assert f"the emulator needs {library}: pip install 'ringkit[emulator]'" in done.stdout
    for module in ("ringkit_emulator", "ringkit.demo"):
        program = f"{hidden}; import runpy; runpy.run_module({module!r}, run_name='__main__')"
        command = [sys.executable, "-c", program]
        run = subprocess.run(command, capture_output=True, text=True, check=False)
        assert run.returncode == 1
        assert run.stderr.count("\n") == 1, run.stderr
        assert "pip install 'ringkit[emulator]'" in run.stderr
