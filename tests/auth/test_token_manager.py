"""When tokens are renewed: before they expire, after a 401, and what failures lead to."""

import asyncio
import logging
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, Self

import httpx
import pytest

from ringkit import (
    AuthError,
    AuthUnavailableError,
    BodyConsumedError,
    FileStore,
    LoginRequiredError,
    MemoryStore,
    RingCentral,
    StoreError,
)
from ringkit.auth._stored_session import StoredSession
from ringkit.events import SessionEvent
from ringkit_emulator import Emulator
from tests.auth.support import (
    ACCOUNT,
    TOKEN,
    client,
    form_of,
    names,
    record_events,
    requests_to,
    settings_for,
)
from tests.support.clocks import ManualClock


@pytest.fixture
def clock() -> ManualClock:
    return ManualClock()


def asked(emulator: Emulator) -> list[str]:
    """Return the grant type of every token request so far, the last part of its name."""
    types = [form_of(entry)["grant_type"] for entry in requests_to(emulator, TOKEN)]
    return [name.rpartition(":")[2] for name in types]


def works(rc: Any) -> bool:
    return bool(rc.get(ACCOUNT).status == 200)


# --- ahead of the end --------------------------------------------------------------------------


def test_fresh_then_advisory(emulator: Emulator, client_class: Any, clock: ManualClock) -> None:
    with client(emulator, client_class, jwt=emulator.jwt, clock=clock) as rc:
        assert works(rc)
        clock.advance(3540)
        assert works(rc)
        assert asked(emulator) == ["jwt-bearer"]
        clock.advance(1)
        assert works(rc)
        assert asked(emulator) == ["jwt-bearer", "refresh_token"]
        clock.advance(3540)
        assert works(rc)
        assert len(asked(emulator)) == 2


def test_handicap_is_a_setting(emulator: Emulator, client_class: Any, clock: ManualClock) -> None:
    with client(emulator, client_class, jwt=emulator.jwt, clock=clock, refresh_handicap=600) as rc:
        assert works(rc)
        clock.advance(3001)
        assert works(rc)
        assert len(asked(emulator)) == 2


@pytest.mark.parametrize(
    ("fault", "tries"),
    [
        ({"kind": "status", "status": 500}, (2, 5)),
        ({"kind": "status", "status": 503, "headers": {"Retry-After": "600"}}, (1, 1)),
        ({"kind": "status", "status": 429, "headers": {"Retry-After": "5"}}, (2, 5)),
        ({"kind": "status", "status": 403}, (2, 5)),
        ({"kind": "drop"}, (2, 5)),
    ],
    ids=["500", "503", "429", "403", "dropped"],
)
def test_advisory_failure_keeps_the_token_and_backs_off(
    emulator: Emulator,
    client_class: Any,
    clock: ManualClock,
    fault: dict[str, Any],
    tries: tuple[int, int],
) -> None:
    with client(emulator, client_class, jwt=emulator.jwt, clock=clock) as rc:
        token = rc.ensure_logged_in()
        clock.advance(3541)
        emulator.faults.add(path=TOKEN, count=None, **fault)
        for _ in range(20):
            assert works(rc)
        assert len(asked(emulator)) == 2, "one try, and none of the next calls repeats it"
        assert clock.slept == [], "no call waits"
        for _ in range(40):
            clock.advance(1)
            assert works(rc)
        assert tries[0] <= len(asked(emulator)) - 1 <= tries[1]
        assert rc.auth.data()["access_token"] == token.access_token
        emulator.faults.clear()
        clock.advance(600)
        assert works(rc)
        assert rc.auth.data()["access_token"] != token.access_token


def test_mandatory_waits_and_repeats(
    emulator: Emulator, client_class: Any, clock: ManualClock
) -> None:
    with client(emulator, client_class, jwt=emulator.jwt, clock=clock) as rc:
        token = rc.ensure_logged_in()
        clock.advance(3595)
        emulator.faults.add(path=TOKEN, status=503, headers={"Retry-After": "2"})
        assert works(rc)
        assert clock.slept == [2.0]
        assert rc.auth.data()["access_token"] != token.access_token


def test_mandatory_failure_uses_the_token_while_it_lives(
    emulator: Emulator, client_class: Any, clock: ManualClock
) -> None:
    with client(emulator, client_class, jwt=emulator.jwt, clock=clock) as rc:
        rc.ensure_logged_in()
        clock.advance(3591)
        emulator.faults.add(path=TOKEN, status=501, count=None)
        assert works(rc)
        assert len(asked(emulator)) == 2
        clock.advance(9)
        with pytest.raises(AuthUnavailableError, match="501"):
            rc.get(ACCOUNT)


def test_a_short_life_is_not_spent_on_renewing(
    emulator: Emulator, client_class: Any, clock: ManualClock
) -> None:
    with client(emulator, client_class, jwt=emulator.jwt, clock=clock) as rc:
        token = rc.ensure_logged_in()
        data = {**token.to_dict(), "expires_at": clock.time() + 20, "obtained_at": clock.time()}
        rc.auth.restore(data)
        for _ in range(15):
            assert works(rc)
            clock.advance(1)
        assert len(asked(emulator)) == 1


def test_without_refresh_tokens_the_jwt_is_used_again(
    client_class: Any, clock: ManualClock
) -> None:
    with Emulator(refresh_tokens=False) as emulator:
        with client(emulator, client_class, jwt=emulator.jwt, clock=clock) as rc:
            seen = record_events(rc)
            assert works(rc)
            clock.advance(3541)
            assert works(rc)
            assert asked(emulator) == ["jwt-bearer"] * 2
            assert names(seen) == ["before_login", "login_success"] * 2


# --- a refusal ---------------------------------------------------------------------------------


def test_401_renews_once_and_repeats(emulator: Emulator, client_class: Any) -> None:
    with client(emulator, client_class, jwt=emulator.jwt) as rc:
        assert works(rc)
        emulator.expire()
        assert works(rc)
        calls = requests_to(emulator, ACCOUNT)
        assert [entry.status for entry in calls] == [200, 401, 200]
        assert asked(emulator) == ["jwt-bearer", "refresh_token"]


def test_a_late_401_does_not_discard_a_fresh_token(emulator: Emulator, client_class: Any) -> None:
    with client(emulator, client_class, jwt=emulator.jwt) as rc:
        old = rc.ensure_logged_in()
        new = rc.refresh()
        session = rc.client._engine.session
        rc._blocking(lambda: rc.client._run(session.token(old)))()
        assert session.token_manager.token == new
        assert len(asked(emulator)) == 2


def test_a_stored_token_that_is_revoked(emulator: Emulator, client_class: Any) -> None:
    """A process renewed the token and died before it stored it: the call gets two answers 401."""
    store = MemoryStore()
    with (
        client(emulator, client_class, jwt=emulator.jwt, store=store) as rc,
        client(emulator, client_class, store=store) as other,
    ):
        rc.login()
        form = {"grant_type": "refresh_token", "refresh_token": other.refresh().refresh_token}
        whose = (emulator.client_id, str(emulator.client_secret))
        assert httpx.post(emulator.url + TOKEN, data=form, auth=whose).status_code == 200
        assert works(rc)
        calls = requests_to(emulator, ACCOUNT)
        assert [entry.status for entry in calls] == [401, 401, 200]
        assert asked(emulator) == ["jwt-bearer", "refresh_token", "refresh_token", "refresh_token"]


def test_a_body_that_cannot_be_read_again(emulator: Emulator, client_class: Any) -> None:
    with client(emulator, client_class, jwt=emulator.jwt) as rc:
        rc.ensure_logged_in()
        emulator.expire()
        with pytest.raises(BodyConsumedError, match="read already"):
            rc.request("POST", f"{ACCOUNT}/extension/~/sms", body=OnceBody())
        assert rc.auth.data()
        assert works(rc)


class OnceBody:
    """A body that is read while it is sent, and gone then."""

    content_type = "application/json"
    length = 2
    replayable = False

    def measured(self) -> Self:
        return self

    def chunks(self) -> Iterator[bytes]:
        yield b"{}"


def test_a_token_that_is_always_refused(emulator: Emulator, client_class: Any) -> None:
    with client(emulator, client_class, jwt=emulator.jwt) as rc:
        rc.ensure_logged_in()
        emulator.faults.add(path=ACCOUNT, status=401, count=None)
        with pytest.raises(Exception, match="401"):
            rc.get(ACCOUNT)
        assert len(requests_to(emulator, ACCOUNT)) == 2
        assert len(asked(emulator)) == 2


# --- the end of a session ----------------------------------------------------------------------


def end_session(emulator: Emulator) -> None:
    """End every session at the platform, as an administrator does."""
    sessions = emulator._platform.components.services.oauth.sessions
    emulator._server.call(lambda: [sessions.end(session) for session in sessions.active()])


def test_a_dead_refresh_token_leads_to_the_jwt(emulator: Emulator, client_class: Any) -> None:
    with client(emulator, client_class, jwt=emulator.jwt) as rc:
        rc.ensure_logged_in()
        seen = record_events(rc)
        end_session(emulator)
        assert works(rc)
        assert asked(emulator) == ["jwt-bearer", "refresh_token", "jwt-bearer"]
        assert names(seen) == ["before_refresh", "refresh_error", "before_login", "login_success"]
        assert seen[1][1].error.error_code == "OAU-213"


def test_a_dead_refresh_token_without_a_jwt(
    emulator: Emulator, client_class: Any, tmp_path: Path
) -> None:
    store = FileStore(tmp_path)
    with client(emulator, client_class, store=store) as rc:
        token = rc.login(jwt=emulator.jwt)
    with client(emulator, client_class, store=store) as rc:
        seen = record_events(rc)
        assert works(rc)
        end_session(emulator)
        for _ in range(3):
            with pytest.raises(LoginRequiredError):
                rc.get(ACCOUNT)
        assert asked(emulator) == ["jwt-bearer", "refresh_token"], "it is not tried again"
        assert names(seen) == ["before_refresh", "refresh_error", "login_required"]
        assert seen[-1][1].error.error_code == "OAU-213"
        assert rc.auth.data()["access_token"] == token.access_token
        assert rc.logged_in() is False
        rc.login(jwt=emulator.jwt)
        assert works(rc)
    assert not list(tmp_path.glob("*.corrupt*"))


def test_a_session_that_ended_is_gone_from_the_store(emulator: Emulator, client_class: Any) -> None:
    store = MemoryStore()
    with client(emulator, client_class, store=store) as rc:
        rc.login(jwt=emulator.jwt)
    with client(emulator, client_class, store=store) as rc:
        end_session(emulator)
        with pytest.raises(LoginRequiredError):
            rc.get(ACCOUNT)
    with client(emulator, client_class, store=store) as rc:
        assert rc.auth.data() == {}


def test_a_refresh_that_is_refused(emulator: Emulator, client_class: Any) -> None:
    """The access token is still valid as far as the client knows: no call fails."""
    with client(emulator, client_class, jwt=emulator.jwt) as rc:
        rc.ensure_logged_in()
        body = '{"error": "invalid_grant"}'
        emulator.faults.add(path=TOKEN, status=400, body=body, count=None)
        seen = record_events(rc)
        for _ in range(2):
            with pytest.raises(LoginRequiredError, match="invalid_grant"):
                rc.refresh()
        assert asked(emulator) == ["jwt-bearer", "refresh_token", "jwt-bearer", "jwt-bearer"]
        assert "login_required" not in names(seen)
        assert works(rc)


def test_a_refresh_token_past_its_end_is_not_tried(
    emulator: Emulator, client_class: Any, clock: ManualClock
) -> None:
    with client(emulator, client_class, jwt=emulator.jwt, clock=clock) as rc:
        rc.ensure_logged_in()
        clock.advance(604801)
        assert works(rc)
        assert asked(emulator) == ["jwt-bearer", "jwt-bearer"]


@pytest.mark.parametrize(
    "fault",
    [
        {"kind": "status", "status": 500, "body": '{"error": "invalid_grant"}'},
        {"kind": "status", "status": 511},
        {"kind": "status", "status": 302, "headers": {"Location": "https://portal.example"}},
        {"kind": "status", "status": 403, "body": "<html>a proxy</html>"},
        {"kind": "status", "status": 400, "body": "{}"},
        {"kind": "drop"},
        {"kind": "garbage"},
        {"kind": "garbage", "body": "[]"},
        {"kind": "garbage", "body": '{"access_token": ""}'},
        {"kind": "truncate"},
    ],
)
def test_no_failure_clears_the_store(
    emulator: Emulator, client_class: Any, clock: ManualClock, fault: dict[str, Any]
) -> None:
    store = MemoryStore()
    with client(emulator, client_class, store=store, clock=clock) as rc:
        rc.login(jwt=emulator.jwt)
    with client(emulator, client_class, store=store, clock=clock) as rc:
        clock.advance(3601)
        emulator.faults.add(path=TOKEN, count=None, **fault)
        with pytest.raises(AuthError) as caught:
            rc.get(ACCOUNT)
        assert not isinstance(caught.value, LoginRequiredError)
        assert "POST /restapi/oauth/token (refresh_token)" in str(caught.value)
        assert caught.value.__cause__ is None or "oauth" in str(caught.value.__cause__)
        emulator.faults.clear()
        clock.advance(61)
        assert works(rc)
    with client(emulator, client_class, store=store, clock=clock) as rc:
        assert works(rc)


def test_three_failures_then_the_jwt(
    emulator: Emulator, client_class: Any, clock: ManualClock
) -> None:
    with client(emulator, client_class, jwt=emulator.jwt, clock=clock) as rc:
        rc.ensure_logged_in()
        clock.advance(3601)
        emulator.faults.add(path=TOKEN, status=500, count=3)
        assert works(rc)
        assert asked(emulator) == ["jwt-bearer", *["refresh_token"] * 3, "jwt-bearer"]
        assert clock.slept == [10.0, 10.0]


# --- the store ---------------------------------------------------------------------------------


def test_what_another_process_got_is_taken(emulator: Emulator, client_class: Any) -> None:
    store = MemoryStore()
    with (
        client(emulator, client_class, store=store) as a,
        client(emulator, client_class, store=store) as b,
    ):
        a.login(jwt=emulator.jwt)
        assert works(b)
        a.refresh()
        seen = record_events(b)
        assert works(b)
        assert len(asked(emulator)) == 2
        assert names(seen) == [], "nothing was asked of the platform"
        assert b.auth.data() == a.auth.data()


def test_a_logout_elsewhere(emulator: Emulator, client_class: Any) -> None:
    store = MemoryStore()
    with (
        client(emulator, client_class, store=store) as a,
        client(emulator, client_class, store=store) as b,
    ):
        a.login(jwt=emulator.jwt)
        assert works(b)
        a.logout()
        with pytest.raises(LoginRequiredError):
            b.get(ACCOUNT)


class BrokenStore(MemoryStore):
    """A store that fails on demand."""

    failing: frozenset[str] = frozenset()

    def _check(self, action: str, key: str) -> None:
        if action in self.failing and ":session:" in key:
            raise ConnectionError("the place is down")

    def load(self, key: str) -> str | None:
        self._check("load", key)
        return super().load(key)

    def save(self, key: str, value: str) -> None:
        self._check("save", key)
        super().save(key, value)

    def acquire(self, key: str, owner: str, expires_in: float) -> bool:
        self._check("acquire", key)
        return super().acquire(key, owner, expires_in)

    def release(self, key: str, owner: str) -> None:
        self._check("release", key)
        super().release(key, owner)


@pytest.mark.parametrize("action", ["load", "acquire"])
def test_a_store_that_fails_holds_up_renewals(
    emulator: Emulator, client_class: Any, clock: ManualClock, action: str
) -> None:
    store = BrokenStore()
    with client(emulator, client_class, store=store, jwt=emulator.jwt, clock=clock) as rc:
        token = rc.ensure_logged_in()
        store.failing = frozenset({action})
        clock.advance(3545)
        assert works(rc), "a valid token is used on"
        clock.advance(100)
        with pytest.raises(StoreError, match=r"ConnectionError: the place is down.*no session"):
            rc.get(ACCOUNT)
        assert len(asked(emulator)) == 1
        store.failing = frozenset()
        clock.advance(60)
        assert works(rc)
        assert rc.auth.data()["access_token"] != token.access_token


@pytest.mark.parametrize("action", ["save", "release"])
def test_a_store_that_fails_at_the_end_does_not_lose_the_token(
    emulator: Emulator,
    client_class: Any,
    clock: ManualClock,
    action: str,
    caplog: pytest.LogCaptureFixture,
) -> None:
    store = BrokenStore(clock=clock)
    with client(emulator, client_class, store=store, clock=clock, lock_expiry=20) as rc:
        rc.login(jwt=emulator.jwt)
        seen = record_events(rc)
        clock.advance(3601)
        emulator.expire()
        store.failing = frozenset({action})
        assert works(rc)
        assert "store_error" in names(seen)
        assert "the place is down" in caplog.text
        clock.advance(3601)
        emulator.expire()
        assert works(rc), "the token at hand is newer than that of the store"


def test_an_unreadable_entry_is_reported(
    emulator: Emulator, client_class: Any, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    store = FileStore(tmp_path)
    with client(emulator, client_class, store=store, jwt=emulator.jwt) as rc:
        rc.ensure_logged_in()
    (path,) = tmp_path.glob("*session*.json")
    path.write_bytes(path.read_bytes()[:40])
    with client(emulator, client_class, store=store, jwt=emulator.jwt) as rc:
        seen = record_events(rc)
        assert works(rc)
        assert names(seen) == ["store_error", "before_login", "login_success"]
        kept = Path(seen[0][1].kept)
        assert kept.name.endswith(".corrupt-1")
        assert len(kept.read_bytes()) == 40
        assert "renamed to" in caplog.text


def test_an_entry_of_another_version(emulator: Emulator, client_class: Any) -> None:
    store = MemoryStore()
    with client(emulator, client_class, store=store, jwt=emulator.jwt) as rc:
        rc.ensure_logged_in()
        for key, text in list(store._entries.items()):
            store.save(key, text.replace('"version": 2', '"version": 99'))
    with client(emulator, client_class, store=store, jwt=emulator.jwt) as rc:
        seen = record_events(rc)
        assert works(rc)
        assert names(seen)[0] == "store_error"
        assert "not a session as this version" in str(seen[0][1].error)


class Meanwhile(httpx.HTTPTransport):
    """Lets something happen between a token request and its answer."""

    def __init__(self, happens: Callable[[], None]) -> None:
        super().__init__()
        self.happens: Callable[[], None] | None = happens

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        answer = super().handle_request(request)
        happens = self.happens
        if happens and request.url.path == TOKEN and b"refresh" in request.content:
            self.happens = None
            happens()
        return answer


def test_an_answer_that_comes_after_the_lock_expired(
    emulator: Emulator, clock: ManualClock
) -> None:
    """Another process had the lock since then, and what it saved is newer: it stays."""
    store = MemoryStore(clock=clock)

    def other_process_renews() -> None:
        clock.advance(31)
        with RingCentral(**settings_for(emulator, store=store, clock=clock)) as other:
            other.refresh()

    http = httpx.Client(transport=Meanwhile(other_process_renews))
    with (
        http,
        RingCentral(**settings_for(emulator, store=store, clock=clock, http_client=http)) as rc,
    ):
        rc.login(jwt=emulator.jwt)
        token = rc.refresh()
        (text,) = [text for key, text in store._entries.items() if ":session:" in key]
        assert StoredSession.from_text(text).token == token
        assert rc.get(ACCOUNT).status == 200


def test_a_lock_that_is_never_free(
    emulator: Emulator, client_class: Any, clock: ManualClock
) -> None:
    store = MemoryStore(clock=clock)
    with client(emulator, client_class, store=store, clock=clock) as rc:
        rc.login(jwt=emulator.jwt)
        (key,) = [key for key in store._entries if ":session:" in key]
        assert store.acquire(key, "another", 10**6)
        clock.advance(3601)
        with pytest.raises(AuthUnavailableError, match="another process has held the lock"):
            rc.get(ACCOUNT)
        assert 60 <= sum(clock.slept) < 61, "twice what a lock may last"


# --- rate limits -------------------------------------------------------------------------------


def test_five_a_minute(client_class: Any) -> None:
    """The application's own limit is never run into, by however many logins."""
    with Emulator(rate_window=1, limits={"Light": 10**6}, sessions_per_user=99) as emulator:
        with client(emulator, client_class) as rc:
            for _ in range(11):
                rc.login(jwt=emulator.jwt)
        assert [entry.status for entry in requests_to(emulator, TOKEN)] == [200] * 11


def test_five_a_minute_with_a_shared_store(client_class: Any) -> None:
    store = MemoryStore()
    with Emulator(rate_window=1, limits={"Light": 10**6}, sessions_per_user=99) as emulator:
        for account in "abcdefgh":
            with client(emulator, client_class, store=store, account=account) as rc:
                rc.login(jwt=emulator.jwt)
        assert [entry.status for entry in requests_to(emulator, TOKEN)] == [200] * 8


def test_429(emulator: Emulator, client_class: Any, clock: ManualClock) -> None:
    with client(emulator, client_class, clock=clock) as rc:
        seen = record_events(rc)
        emulator.faults.add(path=TOKEN, status=429)
        rc.login(jwt=emulator.jwt)
        assert sum(clock.slept) == pytest.approx(60), "no Retry-After: the penalty"
        (limit,) = [event for name, event in seen if name == "rate_limit_error"]
        assert (limit.group, limit.retry_after) == ("Auth", 60.0)
        assert limit.attempted == "POST /restapi/oauth/token (jwt)"


def test_long_waits_raise(emulator: Emulator, client_class: Any, clock: ManualClock) -> None:
    with client(emulator, client_class, clock=clock) as rc:
        emulator.faults.add(path=TOKEN, status=503, headers={"Retry-After": "3600"})
        with pytest.raises(AuthUnavailableError, match="try again in 3600 s") as caught:
            rc.login(jwt=emulator.jwt)
        assert caught.value.retry_after == 3600
        assert clock.slept == []
        rc.login(jwt=emulator.jwt)
        assert clock.slept == [60.0], "what is stored, and binds all processes, is bounded"


# --- handlers ----------------------------------------------------------------------------------


def test_a_handler_that_raises(
    emulator: Emulator, client_class: Any, caplog: pytest.LogCaptureFixture
) -> None:
    def handler(_event: Any) -> None:
        raise RuntimeError("the handler's own fault")

    with client(emulator, client_class, jwt=emulator.jwt) as rc:
        for name in ("before_login", "login_success", "before_logout", "logout_success"):
            rc.on(name, handler)
        seen = record_events(rc)
        assert works(rc)
        rc.logout()
        assert len(seen) == 4
    assert caplog.text.count("RuntimeError: the handler's own fault") == 4


def test_a_handler_that_is_a_coroutine(
    emulator: Emulator, client_class: Any, caplog: pytest.LogCaptureFixture
) -> None:
    came: list[str] = []

    async def handler(event: SessionEvent) -> None:
        await asyncio.sleep(0)
        came.append(event.event)

    async def failing(_event: SessionEvent) -> None:
        raise RuntimeError("the handler's own fault")

    with client(emulator, client_class, jwt=emulator.jwt) as rc:
        for name in ("before_login", "login_success"):
            rc.on(name, failing)
            rc.on(name, handler)
        assert works(rc)
    assert came == ["before_login", "login_success"]
    assert caplog.text.count("RuntimeError: the handler's own fault") == 2


def test_a_handler_that_calls(
    emulator: Emulator, client_class: Any, clock: ManualClock, caplog: pytest.LogCaptureFixture
) -> None:
    """After a renewal it may; within one it gets an error, instead of waiting for itself."""
    with client(emulator, client_class, jwt=emulator.jwt, clock=clock) as rc:
        came: list[Any] = []

        def call(_event: Any) -> Any:
            answer = rc.client.get(ACCOUNT)
            if isinstance(rc.client, RingCentral):
                came.append(answer.status)
                return None
            return _collect(answer, came)

        rc.on("login_success", call)
        rc.on("refresh_success", call)
        assert works(rc)
        assert came == [200]
        rc.on("before_refresh", call)
        clock.advance(3601)
        assert works(rc)
        assert came == [200, 200]
        assert "an event handler made a call that waits for the login or renewal" in caplog.text


async def _collect(answer: Any, came: list[Any]) -> None:
    came.append((await answer).status)


def test_a_handler_that_logs_in(emulator: Emulator, client_class: Any) -> None:
    """The call for which `login_required` was emitted then succeeds."""
    with client(emulator, client_class) as rc:
        rc.on("login_required", lambda _event: rc.client.login(jwt=emulator.jwt))
        assert works(rc)


def test_handlers_end(emulator: Emulator, client_class: Any) -> None:
    with client(emulator, client_class) as rc:
        came: list[Any] = []
        end = rc.on("login_success", came.append)
        rc.login(jwt=emulator.jwt)
        end()
        rc.login(jwt=emulator.jwt)
        assert len(came) == 1
        event = came[0]
        assert (event.event, event.grant, event.client_id) == (
            "login_success",
            "jwt",
            emulator.client_id,
        )
        assert (event.owner_id, event.error) == (emulator.extension_id, None)
        assert event.expires_at > 0
        with pytest.raises(ValueError, match="no event"):
            rc.on("login_sucess", came.append)


def test_what_is_logged(
    emulator: Emulator, client_class: Any, clock: ManualClock, caplog: pytest.LogCaptureFixture
) -> None:
    with (
        caplog.at_level(logging.INFO, "ringkit"),
        client(emulator, client_class, clock=clock) as rc,
    ):
        emulator.faults.add(path=TOKEN, status=500)
        rc.login(jwt=emulator.jwt)
    answered = "POST /restapi/oauth/token (jwt): 500 CMN-203 Internal server error"
    assert f"{answered}; trying again in 10.0 s" in caplog.text
