"""RingOut: its statuses, canceling, calls that are not answered."""

from typing import Any

import pytest

from ringkit_emulator import Emulator
from ringkit_emulator._times import parse_time
from tests.emulator.handlers.calls import EXTERNAL_NUMBER, latest_call, telephony_status
from tests.emulator.support import EXTENSION, Api, fits


def ring_out(emulator: Emulator, api: Api, to: str = EXTERNAL_NUMBER) -> dict[str, Any]:
    body = {"from": {"phoneNumber": emulator.phone_number}, "to": {"phoneNumber": to}}
    created = fits(api.post(f"{EXTENSION}/ring-out", json=body), "createRingOutCall")
    assert created["status"]["callStatus"] == "InProgress"
    result: dict[str, Any] = created
    return result


def statuses(api: Api, ringout: dict[str, Any]) -> list[str]:
    status = fits(api.get(ringout["uri"]), "readRingOutCallStatus")["status"]
    return [status["callerStatus"], status["calleeStatus"], status["callStatus"]]


def test_ring_out_goes_through_its_stages(emulator: Emulator, api: Api) -> None:
    ringout = ring_out(emulator, api)
    assert statuses(api, ringout) == ["InProgress", "InProgress", "InProgress"]
    emulator.clock.advance(2)
    assert statuses(api, ringout) == ["Success", "InProgress", "InProgress"]
    assert telephony_status(api) == "Ringing"
    emulator.clock.advance(3)
    assert statuses(api, ringout) == ["Success", "Success", "Success"]
    assert telephony_status(api) == "CallConnected"
    emulator.clock.advance(42)
    assert api.delete(ringout["uri"]).status_code == 204
    assert api.get(ringout["uri"]).status_code == 404
    assert telephony_status(api) == "NoCall"
    record = latest_call(api)
    assert (record["action"], record["result"], record["duration"]) == (
        "RingOut Web",
        "Call connected",
        47,
    )


def test_ring_out_cancelled_early(emulator: Emulator, api: Api) -> None:
    ringout = ring_out(emulator, api)
    assert api.delete(ringout["uri"]).status_code == 204
    emulator.clock.advance(100)
    assert telephony_status(api) == "NoCall"
    assert latest_call(api)["result"] == "No Answer"
    assert api.delete(ringout["uri"]).status_code == 404


@pytest.mark.parametrize(
    ("mode", "callee", "result"),
    [
        ("busy", "Busy", "Busy"),
        ("reject", "Rejected", "Rejected"),
        ("no_answer", "NoAnswer", "No Answer"),
    ],
)
def test_ring_out_that_is_not_answered(
    emulator: Emulator, api: Api, mode: Any, callee: str, result: str
) -> None:
    emulator.set_answer_mode(EXTERNAL_NUMBER, mode)
    ringout = ring_out(emulator, api)
    emulator.clock.advance(60)
    assert statuses(api, ringout) == ["Success", callee, "CannotReach"]
    call = latest_call(api)
    ended = parse_time(call["startTime"]) + call["durationMs"] / 1000
    assert ended == pytest.approx(parse_time(call["lastModifiedTime"]), abs=0.002)
    assert telephony_status(api) == "NoCall"


def test_ring_out_ended_by_the_other_side(emulator: Emulator, api: Api) -> None:
    ringout = ring_out(emulator, api)
    emulator.clock.advance(10)
    active = fits(api.get(f"{EXTENSION}/active-calls"), "listExtensionActiveCalls")["records"]
    emulator.hang_up(active[0]["telephonySessionId"])
    assert statuses(api, ringout) == ["Finished", "Finished", "Finished"]
    with pytest.raises(ValueError, match="no call"):
        emulator.hang_up("s-unknown")


def test_ring_out_needs_numbers(emulator: Emulator, api: Api) -> None:
    body = {"from": {"phoneNumber": "abc"}, "to": {"phoneNumber": EXTERNAL_NUMBER}}
    answer = api.post(f"{EXTENSION}/ring-out", json=body)
    assert (answer.status_code, answer.json()["parameterName"]) == (400, "from")
    by_device = {"from": {"forwardingNumberId": "1"}, "to": {"phoneNumber": "102"}}
    assert api.post(f"{EXTENSION}/ring-out", json=by_device).status_code == 200
