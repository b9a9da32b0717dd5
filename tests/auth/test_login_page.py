"""docs/login.md: its snippets run, and its tables have every name."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from ringkit.auth._login_url import LoginUrlOptions
from ringkit.auth._settings import ClientAuthMethod, SessionSettings
from ringkit_emulator import Emulator
from tests.auth.support import CALLBACK, NO_LIMITS, SESSION_EVENTS

ROOT = Path(__file__).resolve().parents[2]
PAGE = (ROOT / "docs" / "login.md").read_text("utf-8")
SNIPPETS = re.findall(r"```python\n(.*?)```", PAGE, re.DOTALL)


@pytest.fixture(scope="module")
def platform() -> Iterator[Emulator]:
    with Emulator(limits=NO_LIMITS, sessions_per_user=999) as running:
        yield running


@pytest.fixture
def environment(platform: Emulator, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The environment variables that the page assumes, and an empty directory."""
    values = {
        "RINGCENTRAL_SERVER_URL": platform.url,
        "RINGCENTRAL_CLIENT_ID": platform.client_id,
        "RINGCENTRAL_CLIENT_SECRET": str(platform.client_secret),
        "RINGCENTRAL_JWT": platform.jwt,
    }
    for name, value in values.items():
        monkeypatch.setenv(name, value)
    monkeypatch.chdir(tmp_path)


@pytest.mark.usefixtures("environment")
@pytest.mark.parametrize("number", range(len(SNIPPETS)))
def test_snippet(
    number: int,
    monkeypatch: pytest.MonkeyPatch,
    request: pytest.FixtureRequest,
    capsys: pytest.CaptureFixture[str],
) -> None:
    if "REDIS_URL" in SNIPPETS[number]:
        monkeypatch.setenv("REDIS_URL", request.getfixturevalue("redis_url"))
    code = compile(SNIPPETS[number], f"docs/login.md, snippet {number}", "exec")
    exec(code, {"__name__": "__main__"})
    printed = capsys.readouterr().out
    assert printed
    assert "not logged in" not in printed
    assert "False" not in printed.replace("True False", "")


def named() -> str:
    """Return everything that the page has between backquotes."""
    return " ".join(re.findall(r"`([^`\n]+)`", re.sub(r"```.*?```", "", PAGE, flags=re.DOTALL)))


def words(text: str) -> set[str]:
    return set(re.findall(r"\w+", text))


def test_every_setting_is_named() -> None:
    assert set(SessionSettings.__annotations__) <= words(named())


def test_every_option_of_a_login_address_is_named() -> None:
    assert set(LoginUrlOptions.__annotations__) <= words(named())


def test_every_event_is_named() -> None:
    assert set(SESSION_EVENTS) <= words(named())


def test_every_kind_of_client_authentication_is_named() -> None:
    kinds: Any = ClientAuthMethod
    assert set(kinds.__args__) <= words(named())


def test_the_callback_is_the_one_of_the_emulator() -> None:
    assert CALLBACK in PAGE
