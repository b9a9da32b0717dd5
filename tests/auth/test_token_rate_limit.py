"""The log of token requests: when the next one may be sent."""

import pytest

from ringkit.auth._token_rate_limit import TokenRequestLog


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
