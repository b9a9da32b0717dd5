"""No wait for a rate limit is silent: it is warned of, once a minute for each group, and told."""

from __future__ import annotations

import logging
from pathlib import Path
from typing import Any

import pytest

from ringkit import Progress, RateLimitError
from ringkit._io.flow import run, run_async
from ringkit.events import RequestWaiting
from ringkit.limits._long_waits import LongWaits
from ringkit_emulator import Emulator
from tests.auth.support import ACCOUNT, Blocking, settings_for
from tests.request.test_uploads import fax_of
from tests.support.clocks import ManualClock
from tests.support.platform import NO_LIMITS


def test_which_waits_are_warned_of() -> None:
    waits = LongWaits()
    levels = [
        waits.level(*event)
        for event in (
            ("light", 5.0, 0.0),
            ("light", 6.0, 1.0),
            ("light", 60.0, 30.0),
            ("heavy", 60.0, 31.0),
            ("light", 6.0, 61.0),
        )
    ]
    info, warning = logging.INFO, logging.WARNING
    assert levels == [info, warning, info, warning, warning]


@pytest.mark.parametrize("seconds", [0.1, 5.0])
def test_a_short_wait_is_not(seconds: float) -> None:
    assert LongWaits().level("light", seconds, 0.0) == logging.INFO


class Told:
    """A client whose clock is moved by its waits, and what it told about them."""

    def __init__(self, emulator: Emulator, client_class: Any, **options: Any) -> None:
        self.progress: list[Progress] = []
        self.waits: list[RequestWaiting] = []
        self.rc = Blocking(
            client_class(
                **settings_for(emulator, jwt=emulator.jwt, clock=ManualClock(), **options),
                progress=self.progress.append,
            )
        )
        self.rc.on("request_wait", self.waits.append)


def warnings_in(caplog: pytest.LogCaptureFixture) -> list[str]:
    return [
        record.getMessage()
        for record in caplog.records
        if record.levelno >= logging.WARNING and "wait" in record.getMessage()
    ]


@pytest.mark.parametrize("rate_limit", ["wait", "off"])
def test_a_refused_call_tells_its_wait(
    emulator: Emulator, client_class: Any, rate_limit: str, caplog: pytest.LogCaptureFixture
) -> None:
    """Also where the group is unknown to the limiter, or the limiter is not asked."""
    told = Told(emulator, client_class, rate_limit=rate_limit)
    told.rc.get(ACCOUNT)
    emulator.faults.add(path="*/account/~", status=429, headers={"Retry-After": "7"}, count=2)
    caplog.clear()
    with caplog.at_level(logging.INFO):
        if rate_limit == "off":
            told.rc.get(ACCOUNT)
        else:
            with pytest.raises(RateLimitError):
                told.rc.get(ACCOUNT, max_wait=5)
    told.rc.finish()
    expected = [7.0, 7.0] if rate_limit == "off" else []
    assert [wait.seconds for wait in told.waits] == expected
    assert {wait.reason for wait in told.waits} <= {"limit"}
    assert told.progress == [Progress(waiting=seconds) for seconds in expected]
    assert len(warnings_in(caplog)) == (1 if expected else 0)


def test_the_wait_of_an_explicit_login_is_warned_of(
    client_class: Any, caplog: pytest.LogCaptureFixture
) -> None:
    with Emulator() as emulator:
        told = Told(emulator, client_class)
        told.rc.login()
        rc: Any = told.rc
        limit = rc.client._engine.session.token_manager._source.rate_limit
        closed = limit.record_answer(None, 50.0)
        rc._blocking(run if rc._loop is None else run_async)(closed, rc.client._io)
        with caplog.at_level(logging.INFO):
            told.rc.login()
        told.rc.finish()
    (said,) = warnings_in(caplog)
    assert said == "waiting 50.0 s for the rate limit of the token endpoint"


def test_an_upload_that_is_retried_tells_its_wait(
    emulator: Emulator, client_class: Any, tmp_path: Path
) -> None:
    path = tmp_path / "a.pdf"
    path.write_bytes(b"x" * 100_000)
    told = Told(emulator, client_class)
    emulator.faults.add(path="*/fax", status=503, headers={"Retry-After": "9"})
    told.rc.send(fax_of(path))
    told.rc.finish()
    assert [at.waiting for at in told.progress if at.waiting] == [9.0]
    waits = [number for number, at in enumerate(told.progress) if at.waiting]
    total = told.progress[-1].total
    assert total is not None
    assert told.progress[waits[0] - 1] == Progress(total, total)
    assert told.progress[waits[0] + 1] == Progress(0, total)


def test_no_limits_no_waits(client_class: Any) -> None:
    with Emulator(limits=NO_LIMITS) as emulator:
        told = Told(emulator, client_class)
        told.rc.get(ACCOUNT)
        told.rc.finish()
    assert told.progress == []
