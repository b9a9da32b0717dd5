"""A week of one call a minute, in no time: the clocks of the platform and the client are moved."""

import pytest

from ringkit import AsyncRingCentral, RingCentral
from ringkit.emulator import Emulator
from tests.auth.support import ACCOUNT, TOKEN, ManualClock, client, form_of, requests_to


@pytest.mark.parametrize(("colour", "days"), [(RingCentral, 7), (AsyncRingCentral, 1)])
def test_a_week(colour: type[RingCentral] | type[AsyncRingCentral], days: int) -> None:
    start, minutes = 1_800_000_000.0, days * 24 * 60
    # An access token lives for an hour, and the first one comes with the login.
    least = minutes // 60 - 1
    with Emulator(frozen_clock=True, start_time=start) as emulator:
        clock = ManualClock(start)
        with client(emulator, colour, clock=clock) as rc:
            rc.login(jwt=emulator.jwt)
            rc.client._engine.session._renewer.grant = None
            for _ in range(minutes):
                assert rc.get(ACCOUNT).status_code == 200
                emulator.clock.advance(60)
                clock.advance(60)
        log = emulator.log()
        assert {entry.status for entry in log} == {200}, "nothing was refused, not even by 401"
        renewals = [e for e in requests_to(emulator, TOKEN) if "refresh_token" in form_of(e)]
        print(f"{len(renewals)} renewals, {least} at least")
        assert least <= len(renewals) <= least + 2
        assert clock.slept == []
        assert len(log) == minutes + 1 + len(renewals)
