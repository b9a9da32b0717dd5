"""Days of one call a minute, in no time: the clocks of the platform and the client are moved."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest

from ringkit import AsyncRingCentral, RingCentral
from ringkit_emulator import Emulator
from tests.auth.support import ACCOUNT, TOKEN, client, form_of, requests_to
from tests.support.clocks import ManualClock

START = 1_800_000_000.0
DAY = 24 * 60


@contextmanager
def session(
    client_class: type[RingCentral] | type[AsyncRingCentral],
) -> Iterator[tuple[Any, Any, Any]]:
    """A session that only its refresh tokens continue, and what moves both clocks by a minute."""
    with Emulator(frozen_clock=True, start_time=START) as emulator:
        clock = ManualClock(START)

        def minute() -> None:
            emulator.clock.advance(60)
            clock.advance(60)

        with client(emulator, client_class, clock=clock) as rc:
            with client(emulator, client_class, clock=clock) as other:
                token = other.login(jwt=emulator.jwt)
            rc.auth.restore(token.to_dict())
            yield emulator, rc, minute
        assert clock.slept == [], "no call had to wait"


def check(emulator: Emulator, minutes: int, calls: int) -> None:
    """Nothing was refused, not even by 401, and nothing was asked for without need."""
    log = emulator.log()
    assert {entry.status for entry in log} == {200}
    # An access token lives for an hour, and the first one comes with the login.
    least = minutes // 60 - 1
    renewals = [e for e in requests_to(emulator, TOKEN) if "refresh_token" in form_of(e)]
    print(f"{len(renewals)} renewals, {least} at least")
    assert least <= len(renewals) <= least + 2
    assert len({form_of(entry)["refresh_token"] for entry in renewals}) == len(renewals)
    assert len(log) == calls + 1 + len(renewals)


@pytest.mark.parametrize(
    ("client_class", "minutes"),
    [(RingCentral, DAY), (AsyncRingCentral, DAY // 4)],
    ids=["sync", "async"],
)
def test_a_day_of_calls(
    client_class: type[RingCentral] | type[AsyncRingCentral], minutes: int
) -> None:
    with session(client_class) as (emulator, rc, minute):
        for _ in range(minutes):
            assert rc.get(ACCOUNT).status == 200
            minute()
        check(emulator, minutes, minutes)


def test_a_week() -> None:
    """Every minute asks for the token, as a call does; the platform sees each new one at once,
    and one call in a quarter of an hour, since 10,080 take half a minute of nothing new.
    """
    calls, last = 0, ""
    with session(RingCentral) as (emulator, rc, minute):
        for number in range(7 * DAY):
            token = rc.ensure_logged_in().access_token
            if token != last or number % 15 == 0:
                assert rc.get(ACCOUNT).status == 200
                calls, last = calls + 1, token
            minute()
        check(emulator, 7 * DAY, calls)
