"""Logins of the command: profiles, where secrets are, and which login a command uses."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest

from ringkit.errors import AuthUnavailableError
from ringkit_cli._exit_codes import exit_code
from ringkit_cli._profiles import Profile, Profiles
from ringkit_emulator import AccountOptions, AppOptions, Emulator, UserOptions
from tests.auth.support import REVOKE, TOKEN, form_of, requests_to
from tests.cli.here import Here
from tests.cli.support import environment, ringkit
from tests.support.platform import NO_LIMITS

CALLBACK = "http://127.0.0.1:{}/callback"


@pytest.fixture(scope="module")
def port() -> int:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return int(free.getsockname()[1])


@pytest.fixture(scope="module")
def emulator(port: int) -> Iterator[Emulator]:
    users = (
        UserOptions(extension_number="101", first_name="Ada"),
        UserOptions(extension_number="102", first_name="Bob"),
        UserOptions(extension_number="103", first_name="Eve\x1b]0;owned\x07"),
    )
    uri = CALLBACK.format(port)
    with Emulator(
        accounts=(AccountOptions(users=users, more_users=0, messages=0, call_records=0),),
        redirect_uris=(uri,),
        apps=(AppOptions(client_id="public", redirect_uris=(uri,)),),
        auto_approve=True,
        limits=NO_LIMITS,
    ) as running:
        yield running


def variables(emulator: Emulator, **more: str) -> dict[str, str]:
    return {
        "RINGCENTRAL_SERVER_URL": emulator.url,
        "RINGCENTRAL_CLIENT_ID": emulator.client_id,
        "RINGCENTRAL_CLIENT_SECRET": emulator.client_secret or "",
        **more,
    }


def secrets_of(emulator: Emulator) -> list[str]:
    return [emulator.client_secret or "", emulator.jwt]


def user_of(emulator: Emulator, number: str) -> str:
    """Return the id of the extension with a number."""
    from ringkit import RingCentral

    given = {"client_id": emulator.client_id, "client_secret": emulator.client_secret}
    with RingCentral(server_url=emulator.url, jwt=emulator.jwt, **given) as rc:
        records = rc.get("/restapi/v1.0/account/~/extension").json()["records"]
        rc.logout()
    return next(str(each["id"]) for each in records if each.get("extensionNumber") == number)


def test_a_jwt_in_a_pipe(emulator: Emulator, here: Here, tmp_path: Path) -> None:
    """The whole life of a profile."""
    secret = tmp_path / "secret.txt"
    secret.write_text(f"{emulator.client_secret}\n", "utf-8")
    config = tmp_path / "config"
    env = environment(config)
    app = ("--client-id", emulator.client_id, "--server", emulator.url)
    here("login", "--jwt", *app, code=2)
    assert "Give the JWT on the standard input" in here.stderr
    done = ringkit(
        "login", "--jwt", *app, "--secret-file", str(secret), env=env, text=f"{emulator.jwt}\n"
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout == "Logged in as Ada User, extension 101 (profile default).\n"
    assert "Secrets are kept in files" in done.stderr
    assert "there is no keyring here" in done.stderr
    status = ringkit("status", env=env)
    lines = dict(line.split("  ", 1) for line in status.stdout.splitlines())
    assert lines["uses"].strip() == "profile default"
    assert lines["logged in"].strip() == "yes"
    here("logout", code=2)
    assert "Give --yes to confirm without a terminal" in here.stderr
    here("logout", "--yes")
    here("status", code=3)
    for text in (done.stdout, done.stderr, status.stdout, (config / "profiles.json").read_text()):
        assert not any(secret in text for secret in secrets_of(emulator))
    if os.name == "posix":
        for path in (config / "profiles.json", *(config / "sessions").iterdir()):
            assert path.stat().st_mode & 0o077 == 0, path
    left = b"".join(path.read_bytes() for path in config.rglob("*") if path.is_file())
    assert not any(secret.encode() in left for secret in secrets_of(emulator))


def test_several_profiles(emulator: Emulator, here: Here) -> None:
    bob = emulator.issue_jwt(extension_id=user_of(emulator, "102"))
    here("login", "--jwt", "-p", "ada", **variables(emulator, RINGCENTRAL_JWT=emulator.jwt))
    here("login", "--jwt", "-p", "bob", text=bob, **variables(emulator))
    assert here.json("status")["user"] == "Ada User"
    assert here.json("status", "-p", "bob")["user"] == "Bob User"
    assert here.json("status", RINGKIT_PROFILE="bob")["extensionNumber"] == "102"
    before = len(requests_to(emulator, TOKEN))
    assert here.json("status")["accessTokenExpiresIn"] > 3000
    assert len(requests_to(emulator, TOKEN)) == before, "one session"
    rows = [line.split("\t") for line in here("profiles").splitlines()]
    assert [row[:2] for row in rows] == [["ada", "yes"], ["bob", "no"]]
    here("profiles", "default", "bob")
    assert here.json("status")["user"] == "Bob User"
    here("profiles", "remove", "bob", code=2)
    here("profiles", "remove", "bob", "--yes")
    assert here.json("status")["user"] == "Ada User", "the one that is left is the default"
    here("status", "-p", "bob", code=2)
    assert "There is no profile 'bob' (there are: ada)" in here.stderr
    here("logout", "-p", "ada", "--yes")
    found = here.json("status", code=3)
    assert (found["loggedIn"], found["user"]) == (False, "Ada User")


def test_what_status_says(emulator: Emulator, here: Here) -> None:
    here("login", "--jwt", **variables(emulator, RINGCENTRAL_JWT=emulator.jwt))
    found = here.json("status")
    assert found["server"] == emulator.url
    assert found["login"] == "jwt"
    assert found["refreshTokenExpiresIn"] > 600_000
    assert "ReadAccounts" in found["permissions"]
    assert found["limits"]["light"]["remaining"] < found["limits"]["light"]["limit"]
    assert found["subscriptions"] == []
    assert found["problems"] == []
    emulator.faults.add(kind="status", path="/restapi/v1.0/account/~", status=403)
    assert len(here.json("status")["problems"]) == 1
    emulator.faults.clear()


def test_variables_and_files(emulator: Emulator, here: Here) -> None:
    here("status", code=3)
    assert "'ringkit login' makes one" in here.stderr
    here("login", "--jwt", "-p", "ada", **variables(emulator, RINGCENTRAL_JWT=emulator.jwt))
    bob = emulator.issue_jwt(extension_id=user_of(emulator, "102"))
    names = {
        "RC_SERVER_URL": emulator.url,
        "RC_APP_CLIENT_ID": emulator.client_id,
        "RC_APP_CLIENT_SECRET": emulator.client_secret or "",
        "RC_USER_JWT": bob,
    }
    # Variables come before the default profile, and a profile that is named before them.
    found = here.json("status", **names)
    assert (found["user"], found["notUsed"]) == ("Bob User", "profile ada")
    assert "RC_USER_JWT" in found["uses"]
    found = here.json("status", "-p", "ada", **names)
    assert (found["user"], found["uses"]) == ("Ada User", "profile ada")
    assert "RC_APP_CLIENT_ID" in found["notUsed"]
    # All commands with these variables share a session.
    before = len(requests_to(emulator, TOKEN))
    here("status", **names)
    assert len(requests_to(emulator, TOKEN)) == before

    Path(".env").write_text("".join(f"{k}='{v}'\n" for k, v in names.items()), "utf-8")
    assert here.json("status")["user"] == "Bob User"
    assert "and not the profile ada" in here.stderr or "(.env)" in here.json("status")["uses"]
    assert here.json("status", "--no-env-file")["user"] == "Ada User"
    assert here.json("status", RINGKIT_ENV_FILE="")["user"] == "Ada User"
    Path(".env").rename("other.env")
    assert here.json("status")["user"] == "Ada User"
    assert here.json("status", RINGKIT_ENV_FILE="other.env")["user"] == "Bob User"
    here("status", RINGKIT_ENV_FILE="none.env", code=2)
    assert "none.env cannot be read" in here.stderr


def test_variables_that_name_an_application_only(emulator: Emulator, here: Here) -> None:
    app = variables(emulator)
    here("status", code=3, **app)
    assert "run 'ringkit login', set RINGCENTRAL_JWT" in here.stderr
    here("login", "--jwt", "-p", "ada", text=emulator.jwt, **app)
    assert here.json("status", **app)["uses"] == "profile ada"
    here("status", code=3, **app | {"RINGCENTRAL_CLIENT_ID": "another"})
    assert "or give --profile ada" in here.stderr


def test_a_file_of_the_folder_does_not_get_the_secrets_of_the_process(
    emulator: Emulator, here: Here
) -> None:
    Path(".env").write_text("RC_SERVER_URL=https://attacker.example.com\n", "utf-8")
    given = variables(emulator, RINGCENTRAL_JWT=emulator.jwt)
    del given["RINGCENTRAL_SERVER_URL"]
    here("status", code=2, **given)
    assert "would be sent to the server that .env names" in here.stderr


def test_the_keyring(emulator: Emulator, here: Here, tmp_path: Path) -> None:
    import keyring

    from tests.support.keyring_backend import FolderKeyring

    backend = FolderKeyring(tmp_path / "items")
    keyring.core._keyring_backend = backend
    here("login", "--jwt", **variables(emulator, RINGCENTRAL_JWT=emulator.jwt))
    assert here.stderr == f"Logging in at {emulator.url}.\n"
    assert here.json("status")["user"] == "Ada User"
    files = b"".join(p.read_bytes() for p in (tmp_path / "config").rglob("*") if p.is_file())
    kept = "".join(backend.items())
    for secret in secrets_of(emulator):
        assert secret.encode() not in files
        assert secret[:40] in kept
    backend.locked = True
    here("status", code=1)
    assert "is it there and unlocked" in here.stderr
    here("logout", "--yes", code=1)
    backend.locked = False
    here("logout", "--yes")
    (left,) = backend.items()
    assert "token" not in left, "it counts token requests"
    here("login", "--jwt", **variables(emulator, RINGCENTRAL_JWT=emulator.jwt))
    backend.locked = True
    here("profiles", "remove", "default", "--yes")
    assert "could not be ended" in here.stderr
    assert here("profiles") == ""


def test_profiles_that_are_made_at_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("RINGKIT_CONFIG_DIR", str(tmp_path / "config"))
    names = [f"profile-{number}" for number in range(8)]
    with ThreadPoolExecutor(len(names)) as pool:
        list(pool.map(lambda name: Profiles().save(Profile(name, "app")), names))
    assert sorted(Profiles().all()) == names
    assert Profiles().default is not None
    left = {path.name for path in (tmp_path / "config").iterdir()}
    assert left == {"profiles.json", "locks"}


def test_another_application_for_a_profile(emulator: Emulator, here: Here) -> None:
    here("login", "--jwt", **variables(emulator, RINGCENTRAL_JWT=emulator.jwt))
    before = len(requests_to(emulator, REVOKE))
    public = ("--client-id", "public", "--public")
    here("login", "--jwt", *public, text=emulator.jwt, RC_SERVER_URL=emulator.url)
    assert len(requests_to(emulator, REVOKE)) == before + 1
    assert "could not be ended" not in here.stderr
    assert here.json("status")["clientId"] == "public"


def test_another_login_ends_the_session_that_it_replaces(
    emulator: Emulator, here: Here, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A user may have five: what is left in no store would count as one of them."""
    given = variables(emulator, RINGCENTRAL_JWT=emulator.jwt)
    monkeypatch.setenv("RINGKIT_CONFIG_DIR", here.env["RINGKIT_CONFIG_DIR"] or "")

    def token() -> dict[str, Any]:
        with Profiles().get("default").client() as rc:
            return rc.auth.data()

    here("login", "--jwt", **given)
    for refused in (False, True):
        replaced, before = token(), len(requests_to(emulator, REVOKE))
        if refused:
            emulator.faults.add(kind="status", status=400, path=REVOKE)
        here("login", "--jwt", **given)
        (revoked,) = requests_to(emulator, REVOKE)[before:]
        assert form_of(revoked)["token"] in (replaced["access_token"], replaced["refresh_token"])
        assert token()["access_token"] != replaced["access_token"]
        assert "could not be ended" not in here.stderr
    assert here.json("status")["loggedIn"]


def test_the_terminal_is_not_written_to_by_names(emulator: Emulator, here: Here) -> None:
    jwt = emulator.issue_jwt(extension_id=user_of(emulator, "103"))
    shown = here("login", "--jwt", text=jwt, **variables(emulator))
    for command in ("status", "profiles"):
        shown += here(command)
    assert "Eve ]0;owned" in shown
    assert "\x1b" not in shown


def test_what_a_login_refuses(emulator: Emulator, here: Here, port: int) -> None:
    app = ("--client-id", "public", "--public", "--server", emulator.url)
    here("login", "--no-browser", "--jwt", *app, code=2)
    here("login", "--client-id", "x", "--public", "--server", "http://rc.example.com", code=2)
    assert "without encryption" in here.stderr
    here("login", *app, "--redirect-uri", "https://example.com/callback", BROWSER="true", code=2)
    assert "Or give --no-browser" in here.stderr
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", port))
        taken.listen()
        here("login", *app, "--redirect-uri", CALLBACK.format(port), BROWSER="true", code=1)
    assert "End what uses that port" in here.stderr
    Path(".env").write_text("RC_SERVER_URL=https://attacker.example.com\n", "utf-8")
    here("login", "--jwt", "--client-id", "x", RINGCENTRAL_JWT=emulator.jwt, code=2)
    assert "would be sent to the server that .env names" in here.stderr
    assert here("profiles") == ""


def test_the_doctor_is_named_where_it_helps(emulator: Emulator, here: Here) -> None:
    given = variables(emulator, RINGCENTRAL_JWT=emulator.jwt)
    with socket.socket() as silent:
        silent.bind(("127.0.0.1", 0))
        away = f"http://127.0.0.1:{silent.getsockname()[1]}"
        here("login", "--jwt", code=7, **given | {"RINGCENTRAL_SERVER_URL": away})
    assert "'ringkit doctor' looks for the cause." in here.stderr
    here("login", "--jwt", code=3, **given | {"RINGCENTRAL_CLIENT_SECRET": "another"})
    assert "'ringkit doctor' looks for the cause." in here.stderr
    assert emulator.jwt not in here.stderr
    here("status", code=3)
    assert "doctor" not in here.stderr


@pytest.mark.parametrize(("status", "code"), [(429, 6), (503, 1)])
def test_a_platform_that_is_busy_is_no_missing_login(status: int, code: int) -> None:
    assert exit_code(AuthUnavailableError("busy", status=status)) == code


def test_a_file_of_profiles_that_is_none(here: Here, tmp_path: Path) -> None:
    config = tmp_path / "config"
    config.mkdir()
    for text in ("not JSON", "[]", '{"profiles": {"a": {"name": "a", "client_id": 1}}}'):
        (config / "profiles.json").write_text(text, "utf-8")
        here("profiles", code=1)
        assert "is no file of profiles" in here.stderr


BROWSER = """
import sys, urllib.request
print(urllib.request.urlopen(sys.argv[1]).read().decode())
"""


def browser_environment(tmp_path: Path, script: str) -> dict[str, str]:
    browser = tmp_path / "browser.py"
    browser.write_text(script, "utf-8")
    return environment(
        tmp_path / "config", {"BROWSER": f"{sys.executable} {browser} %s &", "DISPLAY": ""}
    )


@pytest.mark.skipif(sys.platform == "win32", reason="BROWSER is a command of a POSIX shell")
def test_the_browser(emulator: Emulator, tmp_path: Path, port: int) -> None:
    env = browser_environment(tmp_path, BROWSER)
    app = ("--client-id", "public", "--public", "--server", emulator.url)
    uri = ("--redirect-uri", CALLBACK.format(port))
    done = ringkit("login", *app, *uri, "--timeout", "20", env=env)
    assert done.returncode == 0, done.stderr
    assert "Logged in as Ada User" in done.stdout
    assert f"{emulator.url}/restapi/oauth/authorize?" in done.stderr


@pytest.mark.skipif(sys.platform == "win32", reason="signals")
def test_ctrl_c_while_the_browser_is_open(emulator: Emulator, tmp_path: Path, port: int) -> None:
    env = browser_environment(tmp_path, "")
    command = [sys.executable, "-m", "ringkit_cli", "login", "--client-id", "public", "--public"]
    command += ["--server", emulator.url, "--redirect-uri", CALLBACK.format(port)]
    with subprocess.Popen(
        command, env=env, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as process:
        assert process.stderr is not None
        while "/restapi/oauth/authorize" not in process.stderr.readline():
            assert process.poll() is None
        process.send_signal(signal.SIGINT)
        _, errors = process.communicate(timeout=20)
    assert process.returncode == 130
    assert errors.strip() == "interrupted"
    with socket.socket() as again:
        again.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        again.bind(("127.0.0.1", port))
    assert not (tmp_path / "config" / "profiles.json").exists()


def test_a_machine_without_a_browser(emulator: Emulator, tmp_path: Path, port: int) -> None:
    pexpect = pytest.importorskip("pexpect")
    if sys.platform == "win32":
        pytest.skip("pexpect needs a POSIX terminal")
    env: Mapping[str, str] = environment(tmp_path)
    child = pexpect.spawn(
        sys.executable,
        ["-m", "ringkit_cli", "login", "--no-browser", "--server", emulator.url],
        env={**env, "RINGCENTRAL_REDIRECT_URI": CALLBACK.format(port), "COLUMNS": "400"},
        encoding="utf-8",
        timeout=20,
    )
    child.expect("Client id of the application: ")
    child.sendline("public")
    child.expect("Client secret .*: ")
    child.sendline("")
    child.expect(r"(http://\S+/restapi/oauth/authorize\?\S+)")
    url = child.match.group(1)
    child.expect("Address: ")
    child.sendline(emulator.approve(url))
    child.expect("Logged in as Ada User, extension 101")
    child.expect(pexpect.EOF)
    child.close()
    assert child.exitstatus == 0


def test_a_jwt_in_a_terminal_is_not_shown(emulator: Emulator, tmp_path: Path) -> None:
    pexpect = pytest.importorskip("pexpect")
    if sys.platform == "win32":
        pytest.skip("pexpect needs a POSIX terminal")
    child = pexpect.spawn(
        sys.executable,
        ["-m", "ringkit_cli", "login", "--jwt"],
        env=environment(tmp_path, variables(emulator)),
        encoding="utf-8",
        timeout=20,
    )
    child.expect("JWT: ")
    child.sendline(emulator.jwt)
    child.expect("Logged in as Ada User")
    assert emulator.jwt[:20] not in child.before
    child.expect(pexpect.EOF)
    child.close()
    assert child.exitstatus == 0


def test_the_help_shows_examples(here: Here) -> None:
    for name in ("login", "logout", "status", "profiles", "doctor"):
        shown = here(name, "--help")
        assert "Examples:" in shown
        assert shown.count(f"ringkit {name}") >= 2


def test_an_address_of_another_login(emulator: Emulator, here: Here, port: int) -> None:
    address = f"{CALLBACK.format(port)}?code=SECRET&state=of-another\n"
    app = ("--client-id", "public", "--server", emulator.url)
    here(
        "login", "--no-browser", *app, "--redirect-uri", CALLBACK.format(port),
        text=address, code=3,
    )  # fmt: skip
    assert "SECRET" not in here.stderr
    assert here("profiles") == ""
