"""Absurd answers of the token endpoint, and answers that are not the platform's at all."""

from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest

from ringkit import AuthError, AuthUnavailableError, FileStore, LoginRequiredError
from ringkit_emulator import Emulator
from tests.auth.support import ACCOUNT, CALLBACK, TOKEN, client, requests_to
from tests.support.clocks import ManualClock
from tests.support.platform import NO_LIMITS

PAGE = "<html><title>Blocked</title>Your organisation\x1b[31m blocks this address</html>"


@pytest.mark.parametrize(
    "answer",
    [
        {"status": 429, "headers": {"Retry-After": "1000000000"}},
        {"status": 503, "headers": {"Retry-After": "1e300"}},
        {"status": 503, "headers": {"Retry-After": "Wed, 01 Jan 2200 00:00:00 GMT"}},
        {
            "status": 429,
            "headers": {
                "X-Rate-Limit-Group": "Auth",
                "X-Rate-Limit-Limit": "2",
                "X-Rate-Limit-Remaining": "0",
                "X-Rate-Limit-Window": "1000000000",
            },
        },
    ],
    ids=["429 for years", "503 for ever", "a date far ahead", "a window of years"],
)
def test_one_answer_does_not_lock_all_processes_out(
    emulator: Emulator, client_class: Any, tmp_path: Path, answer: dict[str, Any]
) -> None:
    clock = ManualClock()
    emulator.faults.add(path=TOKEN, count=1, **answer)
    settings: dict[str, Any] = {"jwt": emulator.jwt, "clock": clock}
    began = clock.time()
    with client(emulator, client_class, store=FileStore(tmp_path), **settings) as rc:
        with suppress(AuthUnavailableError):
            rc.get(ACCOUNT)
    with client(emulator, client_class, store=FileStore(tmp_path), **settings) as rc:
        assert rc.get(ACCOUNT).status == 200
    assert clock.time() - began <= 120


@pytest.mark.parametrize("status", [400, 401, 403, 404, 407, 451])
@pytest.mark.parametrize(
    "body", [PAGE, "", '{"message": "Forbidden"}'], ids=["html", "none", "json"]
)
def test_the_page_of_a_firewall_is_no_refusal_of_the_application(
    emulator: Emulator, client_class: Any, status: int, body: str
) -> None:
    clock = ManualClock()
    with client(emulator, client_class, jwt=emulator.jwt, clock=clock) as rc:
        emulator.faults.add(path=TOKEN, count=1, status=status, body=body)
        with pytest.raises(AuthUnavailableError, match="a proxy or firewall on the way") as caught:
            rc.get(ACCOUNT)
        assert str(caught.value).isprintable()
        assert "client id" not in str(caught.value)
        clock.advance(2)
        assert rc.get(ACCOUNT).status == 200, "it is not kept as a refusal would be"


def test_the_description_of_an_error_is_shown_on_one_line(
    emulator: Emulator, client_class: Any
) -> None:
    said = "no such user\nCRITICAL forged line\x1b[2J" + "x" * 5000
    body = f'{{"error": "invalid_client", "error_description": {said!r}}}'.replace("'", '"')
    body = body.replace("\\x1b", "\\u001b")
    with client(emulator, client_class, jwt=emulator.jwt) as rc:
        emulator.faults.add(path=TOKEN, count=1, status=401, body=body)
        with pytest.raises(AuthError, match="invalid_client no such user CRITICAL") as caught:
            rc.get(ACCOUNT)
        assert not isinstance(caught.value, AuthUnavailableError | LoginRequiredError)
        assert str(caught.value).isprintable()
        assert len(str(caught.value)) < 600


WRONG_CREDENTIALS: list[dict[str, str]] = [
    {"client_secret": "wrong"},
    {"client_id": "unknown"},
    {"jwt": "wrong"},
    {"code": "wrong"},
    {"refresh_token": "wrong"},
]


def failed_login(rc: Any, login: dict[str, Any]) -> AuthError:
    """Return the error of a login, or of the renewal of what it gave."""
    try:
        rc.login(**login)
        rc.refresh()
    except AuthError as error:
        return error
    return pytest.fail("the login was not refused")


@pytest.mark.parametrize("wrong", WRONG_CREDENTIALS, ids=lambda wrong: next(iter(wrong)))
def test_a_refusal_is_the_same_whichever_status_it_has(
    client_class: Any, wrong: dict[str, str]
) -> None:
    """The guide and the description contradict each other about the statuses of refused logins."""
    outcomes = []
    for source in ("guide", "description"):
        with Emulator(limits=NO_LIMITS, token_errors=source) as emulator:
            settings: dict[str, Any] = {"jwt": emulator.jwt, **wrong}
            login: dict[str, Any] = {}
            if "code" in wrong:
                login = {"code": settings.pop("code"), "redirect_uri": CALLBACK}
            if "refresh_token" in wrong:
                login = {"refresh_token": settings.pop("refresh_token"), "access_token": "old"}
                settings.pop("jwt")
            with client(emulator, client_class, **settings) as rc:
                errors = [failed_login(rc, login) for _ in range(2)]
                asked = len(requests_to(emulator, TOKEN))
            outcomes.append([(type(error), error.error_code, asked) for error in errors])
    assert outcomes[0] == outcomes[1]
