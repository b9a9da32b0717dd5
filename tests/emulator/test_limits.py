import pytest

from ringkit_emulator import Emulator
from ringkit_emulator._limits import RateLimiter, SlidingWindow
from tests.emulator.support import ACCOUNT, EXTENSION, Api, code_of
from tests.support.platform import NO_LIMITS


def test_window_slides() -> None:
    window = SlidingWindow(limit=2, window=60, penalty=60)
    assert window.take(0)
    assert window.take(30)
    assert window.remaining == 0
    assert window.take(60), "the first request has left the window"
    assert not window.take(61)


def test_each_refused_request_restarts_the_penalty() -> None:
    window = SlidingWindow(limit=1, window=60, penalty=60)
    assert window.take(0)
    assert not window.take(1)
    assert not window.take(60), "the penalty runs until 61"
    assert not window.take(119), "and was restarted at 60"
    assert window.take(180)


def test_groups_users_and_apps_are_counted_apart() -> None:
    limiter = RateLimiter({"Light": 1}, window=60)

    def allowed(user: str, app: str, group: str) -> bool:
        verdict = limiter.take(user=user, app=app, group=group, now=0)
        return verdict is None or verdict.allowed

    assert allowed("u", "a", "Light")
    assert not allowed("u", "a", "Light")
    assert allowed("v", "a", "Light")
    assert allowed("u", "b", "Light")
    assert allowed("u", "a", "Medium")
    assert all(allowed("u", "a", "NoThrottling") for _ in range(100))


@pytest.mark.parametrize(("window", "shown"), [(60.0, "60"), (0.5, "1")])
def test_headers_show_the_window_in_whole_seconds(window: float, shown: str) -> None:
    verdict = RateLimiter({}, window=window).take(user="u", app="a", group="Heavy", now=0)
    assert verdict is not None
    assert verdict.headers() == [
        ("X-Rate-Limit-Group", "heavy"),
        ("X-Rate-Limit-Limit", "10"),
        ("X-Rate-Limit-Remaining", "9"),
        ("X-Rate-Limit-Window", shown),
    ]


def test_documented_limits_over_http() -> None:
    with Emulator(frozen_clock=True) as emulator, Api(emulator) as api:
        first = api.get(ACCOUNT)
        assert first.headers["X-Rate-Limit-Group"] == "light"
        assert first.headers["X-Rate-Limit-Limit"] == "50"
        assert first.headers["X-Rate-Limit-Remaining"] == "49"
        assert first.headers["X-Rate-Limit-Window"] == "60"
        for _ in range(49):
            assert api.get(ACCOUNT).status_code == 200
        refused = api.get(EXTENSION)
        assert refused.status_code == 429
        assert refused.json()["errorCode"] == code_of(refused) == "CMN-301"
        assert refused.headers["Retry-After"] == "60"
        assert refused.headers["X-Rate-Limit-Remaining"] == "0"
        assert api.get(f"{ACCOUNT}/extension").status_code == 200, "another group"
        emulator.clock.advance(59)
        assert api.get(ACCOUNT).status_code == 429
        emulator.clock.advance(59)
        assert api.get(ACCOUNT).status_code == 429, "the penalty was restarted"
        emulator.clock.advance(60)
        assert api.get(ACCOUNT).status_code == 200


def test_auth_counts_per_app() -> None:
    with Emulator(frozen_clock=True) as emulator, Api(emulator, logged_in=False) as api:
        answers = [api.token(assertion=emulator.jwt) for _ in range(6)]
        assert [a.status_code for a in answers] == [200] * 5 + [429]
        assert answers[5].headers["X-Rate-Limit-Group"] == "auth"
        emulator.clock.advance(60)
        assert api.token(assertion=emulator.jwt).status_code == 200


def test_limits_scale_down() -> None:
    with (
        Emulator(limits=NO_LIMITS | {"Light": 2}, rate_window=1, frozen_clock=True) as emulator,
        Api(emulator) as api,
    ):
        assert [api.get(ACCOUNT).status_code for _ in range(3)] == [200, 200, 429]
        emulator.clock.advance(1)
        assert api.get(ACCOUNT).status_code == 200


def test_account_limit_answers_without_rate_limit_headers() -> None:
    with Emulator(account_limit=1, frozen_clock=True) as emulator, Api(emulator) as api:
        assert api.get(ACCOUNT).status_code == 200
        refused = api.get(ACCOUNT)
        assert (refused.status_code, code_of(refused)) == (429, "CMN-310")
        assert not any(name.startswith("x-rate-limit") for name in refused.headers)
        assert "retry-after" not in refused.headers
