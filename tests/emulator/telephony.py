"""What the tests of calls share."""

from typing import Any

from tests.emulator.support import EXTENSION, Api, fits

STRANGER = "+16505550177"


def latest_call(api: Api, **query: str) -> dict[str, Any]:
    listed = fits(api.get(f"{EXTENSION}/call-log", params=query), "readUserCallLog")
    record: dict[str, Any] = listed["records"][0]
    return record


def telephony_status(api: Api) -> str:
    return str(api.get(f"{EXTENSION}/presence").json()["telephonyStatus"])
