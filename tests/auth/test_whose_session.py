"""A stored session is used for the credential it began with, and for no other."""

import logging
import warnings
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from ringkit import FileStore, LoginRequiredError, MemoryStore, RingCentral
from ringkit.auth._stores import make_store
from ringkit_emulator import AccountOptions, Emulator, UserOptions
from tests.auth.support import CALLBACK, TOKEN, client, requests_to
from tests.support.clocks import ManualClock
from tests.support.platform import NO_LIMITS

EXTENSION = "/restapi/v1.0/account/~/extension/~"
USERS = (
    UserOptions(extension_number="101", email="ada@example.com", password="pw-of-ada"),
    UserOptions(extension_number="102", email="bea@example.com", password="pw-of-bea"),
)


@pytest.fixture(scope="module")
def emulator() -> Iterator[Emulator]:
    accounts = (AccountOptions(users=USERS, main_number="+16505550000"),)
    with Emulator(limits=NO_LIMITS, accounts=accounts, sessions_per_user=999) as running:
        yield running


@pytest.fixture(scope="module")
def jwts(emulator: Emulator) -> dict[str, str]:
    """The JWTs of Ada and Bea, by their extension numbers."""
    with client(emulator, RingCentral, jwt=emulator.jwt) as rc:
        found = rc.get("/restapi/v1.0/account/~/extension").json()["records"]
    ids = {record["extensionNumber"]: str(record["id"]) for record in found}
    return {number: emulator.issue_jwt(extension_id=ids[number]) for number in ("101", "102")}


def who(rc: Any) -> str:
    return str(rc.get(EXTENSION).json()["extensionNumber"])


@pytest.mark.parametrize("place", ["memory", "file"])
def test_two_users_of_one_application_in_one_store(
    emulator: Emulator,
    client_class: Any,
    jwts: dict[str, str],
    tmp_path: Path,
    place: str,
    caplog: pytest.LogCaptureFixture,
) -> None:
    store = make_store("memory" if place == "memory" else f"file:{tmp_path}")
    for number in ("101", "102", "101"):
        caplog.clear()
        with client(emulator, client_class, store=store, jwt=jwts[number]) as rc:
            for _ in range(3):
                assert who(rc) == number
            rc.refresh()
            assert who(rc) == number
            rc.auth.data()
        foreign = [record for record in caplog.records if "another credential" in record.message]
        assert len(foreign) <= 1
        assert all(record.levelno == logging.WARNING for record in foreign)
    assert len(foreign) == 1, "it is said once"
    assert "give each user another `account`" in foreign[0].getMessage()


def log_in(rc: Any, emulator: Emulator, jwts: dict[str, str], way: str, number: str) -> None:
    name = {"101": "ada", "102": "bea"}[number]
    if way == "jwt":
        rc.login(jwt=jwts[number])
    elif way == "password":
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", DeprecationWarning)
            rc.login(username=f"{name}@example.com", password=f"pw-of-{name}")
    elif way == "code":
        url = rc.login_url(redirect_uri=CALLBACK)
        redirected_to = emulator.approve(url, username=f"{name}@example.com")
        rc.login(**rc.parse_login_redirect(redirected_to))
    else:
        with client(emulator, RingCentral, jwt=jwts[number]) as other:
            token = other.login()
        data = {"access_token": token.access_token, "refresh_token": token.refresh_token}
        owner = {"owner_id": token.owner_id}
        if way == "given":
            rc.login(**data, **owner)
        elif way == "given without an owner":
            rc.login(**data)
        else:
            rc.auth.restore(data | owner)


WAYS = ["jwt", "password", "code", "given", "given without an owner", "restored"]


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("other_way", WAYS)
def test_a_login_of_another_user_does_not_change_who_a_client_is(
    emulator: Emulator, jwts: dict[str, str], way: str, other_way: str
) -> None:
    """Whichever way either logged in: the client renews its own session, in memory if need be."""
    store, clock = MemoryStore(), ManualClock()
    with client(emulator, RingCentral, store=store, clock=clock) as ada:
        log_in(ada, emulator, jwts, way, "101")
        with client(emulator, RingCentral, store=store) as bea:
            log_in(bea, emulator, jwts, other_way, "102")
            ada.auth.cancel_access_token() if way == "jwt" else clock.advance(3601)
            assert who(ada) == "101"
            assert who(bea) == "102"
            bea.logout()
            assert who(ada) == "101"


@pytest.mark.parametrize("way", WAYS)
def test_the_next_process_without_a_credential_continues_the_session(
    emulator: Emulator, jwts: dict[str, str], way: str, tmp_path: Path
) -> None:
    with client(emulator, RingCentral, store=FileStore(tmp_path)) as rc:
        log_in(rc, emulator, jwts, way, "102")
    before = len(requests_to(emulator, TOKEN))
    with client(emulator, RingCentral, store=FileStore(tmp_path)) as rc:
        assert who(rc) == "102"
        assert len(requests_to(emulator, TOKEN)) == before
        rc.refresh()
        assert who(rc) == "102"


@pytest.mark.parametrize("way", ["password", "code", "given", "restored"])
def test_the_same_user_logs_in_again_elsewhere(
    emulator: Emulator, jwts: dict[str, str], way: str
) -> None:
    store = MemoryStore()
    with (
        client(emulator, RingCentral, store=store) as worker,
        client(emulator, RingCentral, store=store) as web,
    ):
        log_in(web, emulator, jwts, way, "101")
        assert who(worker) == "101"
        web.logout()
        with pytest.raises(LoginRequiredError):
            worker.refresh()
        log_in(web, emulator, jwts, way, "101")
        assert who(worker) == "101"


@pytest.mark.parametrize("change", [{"jwt": ""}, {"account": "other"}, {"client_secret": "new"}])
def test_the_environment_names_another_jwt(
    emulator: Emulator,
    jwts: dict[str, str],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    change: dict[str, str],
) -> None:
    for name, value in {
        "SERVER_URL": emulator.url,
        "CLIENT_ID": emulator.client_id,
        "CLIENT_SECRET": str(emulator.client_secret),
        "STORE": f"file:{tmp_path}",
    }.items():
        monkeypatch.setenv(f"RINGCENTRAL_{name}", value)
    for number in ("101", "102"):
        monkeypatch.setenv("RINGCENTRAL_JWT", jwts[number])
        with RingCentral.from_env(verify=False) as rc:
            assert who(rc) == number
    with RingCentral.from_env(verify=False, **change) as rc:  # type: ignore[arg-type]
        if "client_secret" in change:
            assert who(rc) == "102", "a new secret of the application ends no session"
        elif "jwt" in change:
            assert who(rc) == "102", "without a credential the stored session is continued"
        else:
            assert rc.auth.data() == {}


def test_no_credential_can_be_read_from_the_store(
    emulator: Emulator, jwts: dict[str, str], tmp_path: Path
) -> None:
    for way in WAYS:
        with client(emulator, RingCentral, store=FileStore(tmp_path / way)) as rc:
            log_in(rc, emulator, jwts, way, "101")
    texts = [path.read_text() for path in tmp_path.rglob("*") if path.is_file()]
    for secret in (jwts["101"], "pw-of-ada", "ada@example.com", str(emulator.client_secret)):
        assert not [text for text in texts if secret in text]
