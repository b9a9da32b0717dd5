"""Business hours are read back as they were written, after an update too."""

import pytest

from tests.emulator.support import ACCOUNT, EXTENSION, Api, fits


@pytest.mark.parametrize(("home", "kind"), [(EXTENSION, "User"), (ACCOUNT, "Company")])
def test_what_is_written_is_read_back(api: Api, home: str, kind: str) -> None:
    url = f"{home}/business-hours"
    usual = fits(api.get(url), f"read{kind}BusinessHours")["schedule"]["weeklyRanges"]
    assert usual["monday"] == [{"from": "09:00", "to": "18:00"}]
    for day in ("tuesday", "sunday"):
        schedule = {"weeklyRanges": {day: [{"from": "10:00", "to": "11:30"}]}}
        written = fits(api.put(url, json={"schedule": schedule}), f"update{kind}BusinessHours")
        assert written == api.get(url).json()
        assert written["schedule"] == schedule
