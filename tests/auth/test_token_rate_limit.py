"""The log of token requests: when the next one may be sent."""

import json

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from ringkit import AuthUnavailableError, MemoryStore
from ringkit._io.emitter import Emitter
from ringkit._io.flow import run
from ringkit._io.http import SyncIO
from ringkit.auth._store_entry import StoreEntry
from ringkit.auth._token_rate_limit import TokenRateLimit, TokenRequestLog
from ringkit.limits._headers import Limits
from tests.support.clocks import ManualClock


def sent(*times: float) -> TokenRequestLog:
    return TokenRequestLog(sent=times)


@pytest.mark.parametrize(
    ("log", "now", "wait"),
    [
        pytest.param(TokenRequestLog(), 100, 0, id="nothing sent"),
        pytest.param(sent(100, 101, 102, 103), 104, 0, id="one is left"),
        pytest.param(sent(100, 101, 102, 103, 104), 105, 55, id="used up"),
        pytest.param(sent(100, 101, 102, 103, 104), 160, 0, id="the first has left the window"),
        pytest.param(sent(99, 100, 101, 102, 103, 104), 105, 55, id="one more than there is"),
        pytest.param(sent(130, 130, 130, 130, 130), 100, 90, id="another clock is ahead"),
        pytest.param(sent(900, 900, 900, 900, 900), 100, 0, id="another clock is wrong"),
        pytest.param(TokenRequestLog(not_before=130.0), 100, 30, id="has to wait"),
        pytest.param(TokenRequestLog(not_before=90.0), 100, 0, id="waited long enough"),
        pytest.param(TokenRequestLog(not_before=1e9), 100, 0, id="a clock far ahead"),
        pytest.param(
            TokenRequestLog(sent=(100, 100), limit=2, window=10), 101, 9, id="learned limits"
        ),
    ],
)
def test_wait(log: TokenRequestLog, now: float, wait: float) -> None:
    assert log.wait(now) == wait


def test_five_a_minute() -> None:
    log, now, times = TokenRequestLog(), 0.0, []
    for _ in range(50):
        now += log.wait(now)
        log = log.with_request(now)
        times.append(now)
    for end in times:
        assert len([t for t in times if end - 60 < t <= end]) <= 5


def test_limits_of_an_answer() -> None:
    learned = TokenRequestLog().with_limits(50, 30.0, 7.0)
    assert (learned.limit, learned.window, learned.not_before) == (50, 30.0, 7.0)
    assert learned.with_limits(None, None, None) == learned
    assert learned.with_limits(0, 0.0, None) == learned, (
        "a limit of 0 would block every later login"
    )


TIMES = st.floats(0, 2e9) | st.floats() | st.integers()


@given(
    text=st.fixed_dictionaries(
        {},
        optional={
            "sent": st.lists(TIMES, max_size=9) | st.integers(),
            "limit": st.integers() | st.floats() | st.text(),
            "window": TIMES | st.text(),
            "not_before": TIMES | st.none(),
        },
    ).map(json.dumps)
    | st.text(),
    limits=st.builds(
        Limits,
        limit=st.none() | st.integers(0),
        remaining=st.none() | st.integers(0),
        window=st.none() | st.integers(0),
    ),
    retry_after=st.none() | st.floats(0, 1e308),
    answered=st.booleans(),
)
@example(
    text=None, limits=Limits(limit=2, window=10**9, remaining=0), retry_after=1e9, answered=True
)
@example(text="[" * 100_000, limits=Limits(), retry_after=None, answered=False)
def test_whatever_was_stored_or_answered_logins_are_possible_again_soon(
    text: str | None, limits: Limits, retry_after: float | None, answered: bool
) -> None:
    """One answer, or what another machine with another clock stored, blocks no process for long."""
    clock, store = ManualClock(), MemoryStore()
    if text is not None:
        store.save("k", text)
    entry = StoreEntry(store, "k", clock=clock, events=Emitter(()), lock_expiry=30)
    rate_limit, io = TokenRateLimit(entry, clock), SyncIO(None, clock)
    began, waits = clock.time(), list[float]()
    if answered:
        run(rate_limit.record_answer(limits, retry_after), io)
    for _ in range(2):
        try:
            run(rate_limit.wait(waits.append, urgent=True), io)
        except AuthUnavailableError as error:
            clock.advance(error.retry_after)
    run(rate_limit.wait(waits.append, urgent=True), io)
    assert clock.time() - began <= 180


def test_memory_is_bounded() -> None:
    log = TokenRequestLog(limit=10**6)
    for _ in range(1000):
        log = log.with_request(1.0)
    assert len(log.sent) == 60
    assert log.wait(1.0) == 0


def test_text() -> None:
    log = TokenRequestLog(sent=(1.0, 2.5), limit=7, window=9.0, not_before=3.0)
    assert TokenRequestLog.from_text(log.to_text()) == log


@pytest.mark.parametrize(
    "text", [None, "", "{", "[]", '{"sent": 5}', '{"limit": "many"}', '{"sent": ["x"]}', "null"]
)
def test_invalid_text_gives_an_empty_log(text: str | None) -> None:
    assert TokenRequestLog.from_text(text) == TokenRequestLog()
