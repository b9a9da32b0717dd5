"""docs/login.md, and its tables have every name."""

import re
from pathlib import Path
from typing import Any

from ringkit.auth._login_url import LoginUrlOptions
from ringkit.auth._settings import ClientAuthMethod, SessionSettings
from tests.auth.support import CALLBACK, SESSION_EVENTS

ROOT = Path(__file__).resolve().parents[2]
PAGE = (ROOT / "docs" / "login.md").read_text("utf-8")


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
