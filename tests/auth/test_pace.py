"""How often an application asks the token endpoint."""

import pytest

from ringkit.auth._pace import Pace


def sent(*times: float) -> Pace:
    return Pace(sent=times)


@pytest.mark.parametrize(
    ("pace", "now", "wait"),
    [
        pytest.param(Pace(), 100, 0, id="nothing sent"),
        pytest.param(sent(100, 101, 102, 103), 104, 0, id="one is left"),
        pytest.param(sent(100, 101, 102, 103, 104), 105, 55, id="used up"),
        pytest.param(sent(100, 101, 102, 103, 104), 160, 0, id="the first has left the window"),
        pytest.param(sent(99, 100, 101, 102, 103, 104), 105, 55, id="one more than there is"),
        pytest.param(sent(130, 130, 130, 130, 130), 100, 90, id="another clock is ahead"),
        pytest.param(sent(900, 900, 900, 900, 900), 100, 0, id="another clock is wrong"),
        pytest.param(Pace(not_before=130.0), 100, 30, id="told to wait"),
        pytest.param(Pace(not_before=90.0), 100, 0, id="waited long enough"),
        pytest.param(Pace(sent=(100, 100), limit=2, window=10), 101, 9, id="learned limits"),
    ],
)
def test_wait(pace: Pace, now: float, wait: float) -> None:
    assert pace.wait(now) == wait


def test_five_a_minute_whatever_is_asked() -> None:
    pace, now, times = Pace(), 0.0, []
    for _ in range(50):
        now += pace.wait(now)
        pace = pace.taken(now)
        times.append(now)
    for end in times:
        assert len([t for t in times if end - 60 < t <= end]) <= 5


def test_what_an_answer_tells() -> None:
    told = Pace().told((50, 30.0), 7.0)
    assert (told.limit, told.window, told.not_before) == (50, 30.0, 7.0)
    assert told.told((None, None), None) == told
    assert told.told((0, 0.0), None) == told, "a limit of none would keep everybody out"


def test_memory_is_bounded() -> None:
    pace = Pace(limit=10**6)
    for _ in range(1000):
        pace = pace.taken(1.0)
    assert len(pace.sent) == 60
    assert pace.wait(1.0) == 0


def test_text() -> None:
    pace = Pace(sent=(1.0, 2.5), limit=7, window=9.0, not_before=3.0)
    assert Pace.from_text(pace.to_text()) == pace


@pytest.mark.parametrize(
    "text", [None, "", "{", "[]", '{"sent": 5}', '{"limit": "many"}', '{"sent": ["x"]}', "null"]
)
def test_an_unreadable_record_is_as_good_as_none(text: str | None) -> None:
    assert Pace.from_text(text) == Pace()
