"""docs/login.md: its snippets run, and its tables have every name."""

import re
import socket
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest
from Crypto.PublicKey import RSA

from ringkit import EncryptedStore
from ringkit.auth._login_url import LoginUrlOptions
from ringkit.auth._settings import ClientAuthMethod, SessionSettings
from ringkit_emulator import AccountOptions, AppOptions, Emulator, UserOptions
from tests.auth.support import CALLBACK, NO_LIMITS, SESSION_EVENTS

ROOT = Path(__file__).resolve().parents[2]
PAGE = (ROOT / "docs" / "login.md").read_text("utf-8")
SNIPPETS = re.findall(r"```python\n(.*?)```", PAGE, re.DOTALL)
KEY = RSA.generate(1024)
USERS = (UserOptions(extension_number="101", password="a long password"),)
SECRET = "the secret of my application"


def free_port() -> str:
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        return str(found.getsockname()[1])


#: Replaces the port in the page, which may be in use on this computer.
PORT = free_port()
APPS = (
    AppOptions(
        client_id="mine",
        client_secret=SECRET,
        redirect_uris=(CALLBACK, f"http://127.0.0.1:{PORT}/callback"),
    ),
    AppOptions(client_id="signer", signing_key=KEY.public_key().export_key().decode()),
)


@pytest.fixture(scope="module")
def platform() -> Iterator[Emulator]:
    accounts = (AccountOptions(users=USERS, main_number="+16505550000"),)
    with Emulator(limits=NO_LIMITS, accounts=accounts, apps=APPS, sessions_per_user=999) as running:
        yield running


@pytest.fixture
def surroundings(platform: Emulator, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What the page assumes: environment variables, a home folder, a user with a browser."""
    values = {
        "RINGCENTRAL_SERVER_URL": platform.url,
        "RINGCENTRAL_CLIENT_ID": "mine",
        "RINGCENTRAL_CLIENT_SECRET": SECRET,
        "RINGCENTRAL_JWT": platform.jwt,
        "PRIVATE_KEY": KEY.export_key().decode(),
        "RINGKIT_STORE_KEY": EncryptedStore.new_key(),
        "HOME": str(tmp_path),
        "LOCALAPPDATA": str(tmp_path),
        "XDG_STATE_HOME": str(tmp_path),
    }
    for name, value in values.items():
        monkeypatch.setenv(name, value)
    monkeypatch.chdir(tmp_path)

    def open_browser(url: str) -> bool:
        came_back = platform.approve(url)
        threading.Thread(target=httpx.get, args=(came_back,), kwargs={"verify": False}).start()
        return True

    monkeypatch.setattr("webbrowser.open", open_browser)


@pytest.mark.usefixtures("surroundings")
@pytest.mark.parametrize("number", range(len(SNIPPETS)))
def test_snippet(
    number: int,
    platform: Emulator,
    monkeypatch: pytest.MonkeyPatch,
    request: pytest.FixtureRequest,
    capsys: pytest.CaptureFixture[str],
) -> None:
    if "REDIS_URL" in SNIPPETS[number]:
        monkeypatch.setenv("REDIS_URL", request.getfixturevalue("redis_url"))
    snippet = SNIPPETS[number].replace(":8400/", f":{PORT}/")
    code = compile(snippet, f"docs/login.md, snippet {number}", "exec")
    exec(code, {"__name__": "__main__", "browse": lambda url: platform.approve(url)})
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


def test_the_callback_is_the_one_of_the_emulator(platform: Emulator) -> None:
    assert CALLBACK in PAGE
