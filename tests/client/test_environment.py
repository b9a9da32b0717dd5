"""Settings from variables and `.env` files: whose names, which of two, and what is wrong."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Any

import pytest

from ringkit import Accounts, AsyncAccounts, AsyncRingCentral, MissingPackageError, RingCentral
from ringkit.auth import VARIABLES, read_environment
from ringkit.bots import AsyncBot, Bot


@pytest.fixture(autouse=True)
def no_variables(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in list(os.environ):
        if name.startswith(("RC_", "RINGCENTRAL_")):
            monkeypatch.delenv(name)


def env_file(folder: Path, **variables: str) -> Path:
    path = folder / ".env"
    path.write_text("".join(f"{name}={text}\n" for name, text in variables.items()), "utf-8")
    return path


@pytest.mark.parametrize("setting", ["server_url", "client_id", "client_secret", "jwt"])
def test_every_name_is_read_and_ours_first(setting: str) -> None:
    names = VARIABLES[setting]
    assert len(names) > 1
    for number, name in enumerate(names):
        given = {other: f"of {other}" for other in names[number:]}
        found = read_environment(variables=given)[setting]
        assert (found.variable, found.value.reveal()) == (name, f"of {name}")
        assert found.ignored == names[number + 1 :]
        assert "of " not in repr(found)
    blank = read_environment(variables={names[0]: " \n", names[1]: "x"})[setting]
    assert (blank.variable, blank.ignored) == (names[1], ())
    same = read_environment(variables=dict.fromkeys(names, "same"))[setting]
    assert same.ignored == ()


def test_the_names_of_the_samples(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("RC_SERVER_URL", "https://rc.example.com")
    monkeypatch.setenv("RC_APP_CLIENT_ID", "app")
    monkeypatch.setenv("RC_APP_CLIENT_SECRET", "the-secret")
    monkeypatch.setenv("RC_USER_JWT", "the.jwt")
    with RingCentral.from_env() as rc:
        assert rc.server_url == "https://rc.example.com"
        assert rc._core.config.client_id == "app"
        assert rc._core.config.client_secret == "the-secret"
        assert rc._core.jwt is not None
        assert rc._core.jwt.reveal() == "the.jwt"


def test_two_names_with_two_values_are_reported(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setenv("RINGCENTRAL_CLIENT_ID", "ours")
    monkeypatch.setenv("RC_APP_CLIENT_ID", "theirs")
    assert RingCentral.from_env()._core.config.client_id == "ours"
    (record,) = caplog.records
    assert "RINGCENTRAL_CLIENT_ID is used, and RC_APP_CLIENT_ID" in record.getMessage()


@pytest.mark.parametrize(
    ("variables", "message"),
    [
        ({"RC_SERVER_URL": "http://rc.example.com"}, "RC_SERVER_URL: credentials and tokens would"),
        ({"RC_SERVER_URL": "rc.example.com"}, "RC_SERVER_URL looks like https://host"),
        ({"RC_USER_JWT": "HIDDEN HIDDEN"}, "RC_USER_JWT: jwt holds a blank"),
        ({"RINGCENTRAL_STORE": "sqlite:HIDDEN"}, "a store is named"),
        ({"RC_APP_CLIENT_ID": ""}, r"RINGCENTRAL_CLIENT_ID is not set \(nor RC_APP_CLIENT_ID\)"),
    ],
    ids=["not encrypted", "no url", "no jwt", "no store", "no app"],
)
def test_an_error_names_the_variable(
    monkeypatch: pytest.MonkeyPatch, variables: dict[str, str], message: str
) -> None:
    for name, text in {"RC_APP_CLIENT_ID": "app", **variables}.items():
        monkeypatch.setenv(name, text)
    with pytest.raises(ValueError, match=message) as caught:
        RingCentral.from_env()
    assert "HIDDEN" not in str(caught.value)


CLASSES: list[Any] = [RingCentral, AsyncRingCentral, Accounts, AsyncAccounts, Bot, AsyncBot]


@pytest.mark.parametrize("made", CLASSES, ids=[made.__name__ for made in CLASSES])
def test_a_file(made: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = env_file(
        tmp_path,
        RINGCENTRAL_CLIENT_ID="'of the file'",
        RC_APP_CLIENT_SECRET='"a ${HOME} secret" # for tests',
        RINGCENTRAL_BOT_URL="https://bot.example.com",
        OTHER="not for ringkit",
    )
    before = dict(os.environ)
    found = made.from_env(env_file=path)
    pool = getattr(found, "_pool", None) or getattr(found, "_client", None) or found
    if "Bot" not in made.__name__:
        assert pool._core.config.client_id == "of the file"
        assert pool._core.config.client_secret == "a ${HOME} secret"
    assert dict(os.environ) == before
    # The process takes precedence, also under another name.
    monkeypatch.setenv("RC_APP_CLIENT_ID", "of the process")
    assert read_environment(path)["client_id"].variable == "RC_APP_CLIENT_ID"
    assert read_environment(path)["client_secret"].file == str(path)
    assert RingCentral.from_env(env_file=path)._core.config.client_id == "of the process"


def test_a_file_that_cannot_be_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(ValueError, match="cannot be read: No such file"):
        RingCentral.from_env(env_file=tmp_path / "none")
    path = tmp_path / ".env"
    path.write_bytes(b"RINGCENTRAL_CLIENT_ID=\xff\n")
    with pytest.raises(ValueError, match="it is not UTF-8"):
        RingCentral.from_env(env_file=path)
    path.write_bytes(b"\xef\xbb\xbfRINGCENTRAL_CLIENT_ID=app\r\n")
    assert RingCentral.from_env(env_file=path)._core.config.client_id == "app"
    monkeypatch.setitem(sys.modules, "dotenv", None)
    with pytest.raises(MissingPackageError, match=r"pip install 'ringkit\[cli\]'"):
        RingCentral.from_env(env_file=path)
