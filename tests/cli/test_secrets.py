"""Secrets are in no output: those of the login, and those that are given by mistake."""

from __future__ import annotations

import json
import shlex
from collections.abc import Iterator
from pathlib import Path

import pytest

from ringkit_cli._profiles import Profiles
from ringkit_emulator import Emulator
from tests.cli.here import Here
from tests.support.platform import NO_LIMITS

PLANTED = "PL4NTED"
#: A command, and its exit code. Each has the secret in its arguments, its input or a variable.
COMMANDS = {
    f"login --jwt {PLANTED}": 2,
    f"login {PLANTED}": 2,
    f"login --jwt --server https://u:{PLANTED}@example.invalid": 2,
    f"api POST account/~/extension -q password={PLANTED}": 2,
    f"api GET account/~?access_token={PLANTED} --dry-run": 2,
    f"api readAccountInfo -q access_token={PLANTED}": 2,
    f"api POST account/~/extension -f password={PLANTED}": 2,
    "api POST account/~/extension --input - --dry-run": 0,
    "api POST account/~/extension --input - --dry-run --as curl": 0,
    "api POST account/~/extension --input - --dry-run --as python": 0,
    "api POST account/~/extension --input secret.json --dry-run": 0,
    f"api GET http://u:{PLANTED}@127.0.0.1:1/x": 7,
    f"download file http://u:{PLANTED}@127.0.0.1:1/x?access_token={PLANTED} -o x": 7,
    f"api GET account/~ -H 'Authorization: Bearer {PLANTED}'": 3,
    f"api GET account/~ -H 'Authorization: Bearer {PLANTED}' --dry-run": 0,
}
#: What is run after a login.
LOGGED_IN = (
    "status --profile work", "status --profile work --json", "profiles --json",
    "doctor --profile work", "api GET account/~ --include", "api GET account/~ --dry-run --as curl",
    "logout --profile work --yes",
)  # fmt: skip
#: Variables, for `status` and `limits`.
VARIABLES = {
    "RINGCENTRAL_JWT": PLANTED,
    "RINGCENTRAL_PRIVATE_KEY": PLANTED,
    "RINGCENTRAL_SERVER_URL": f"http://u:{PLANTED}@127.0.0.1:1",
    "RINGCENTRAL_STORE": f"redis://:{PLANTED}@127.0.0.1:1",
    "RINGCENTRAL_LIMITER": f"redis://:{PLANTED}@127.0.0.1:1",
}


@pytest.fixture(scope="module")
def emulator() -> Iterator[Emulator]:
    with Emulator(limits=NO_LIMITS) as running:
        yield running


@pytest.fixture
def user(user: Here, monkeypatch: pytest.MonkeyPatch) -> Here:
    # Tries after an error do not wait.
    monkeypatch.setattr("ringkit._request.retry.backoff", lambda *_: 0.001)
    return user


def test_a_secret_that_is_given(user: Here) -> None:
    body = json.dumps({"password": PLANTED})
    Path("secret.json").write_text(body, "utf-8")
    for line, code in COMMANDS.items():
        output = user(*shlex.split(line), text=body, code=code)
        assert PLANTED not in output + user.stderr, line
        assert "Traceback" not in user.stderr, line


def test_a_secret_in_a_variable(user: Here) -> None:
    for name, value in VARIABLES.items():
        for command in ("status", "limits --once"):
            try:
                output = user(*command.split(), **{name: value})
            except AssertionError as failed:  # with another exit code
                output = str(failed)
            assert PLANTED not in output + user.stderr, (name, command)


def test_the_secrets_of_the_login(
    user: Here, emulator: Emulator, monkeypatch: pytest.MonkeyPatch
) -> None:
    """They are in its store, and nowhere else."""
    shown = user("login", "--jwt", "--profile", "work") + user.stderr
    monkeypatch.setenv("RINGKIT_CONFIG_DIR", user.env["RINGKIT_CONFIG_DIR"] or "")
    with Profiles().get("work").client() as rc:
        token = rc.auth.data()
    for line in LOGGED_IN:
        shown += user(*line.split()) + user.stderr
    secrets = [emulator.jwt, emulator.client_secret or "", token["access_token"]]
    secrets.append(token["refresh_token"])
    assert not [secret for secret in secrets if secret in shown]
