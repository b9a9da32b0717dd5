"""Reading the call log and the telephony status in tests of calls."""

from typing import Any

from tests.emulator.support import EXTENSION, Api, fits

EXTERNAL_NUMBER = "+16505550177"


def latest_call(api: Api, **query: str) -> dict[str, Any]:
    listed = fits(api.get(f"{EXTENSION}/call-log", params=query), "readUserCallLog")
    record: dict[str, Any] = listed["records"][0]
    return record


def telephony_status(api: Api) -> str:
    return str(api.get(f"{EXTENSION}/presence").json()["telephonyStatus"])
