"""What is accepted and fails afterwards: texts, pictures, faxes, calls, high-volume texts."""

from typing import Any, get_args

import pytest

from ringkit_emulator import Emulator
from ringkit_emulator._scenarios import NumberManner
from tests.emulator.handlers.calls import EXTERNAL_NUMBER, latest_call
from tests.emulator.support import ACCOUNT, EXTENSION, Api
from tests.emulator.upload_parts import MAILBOX, PNG, file_part, json_part

# For each manner: how texts, faxes and calls end.
ENDS: dict[str, tuple[tuple[str, str | None], tuple[str, str | None], str]] = {
    "working": (("Delivered", None), ("Sent", None), "Call connected"),
    "busy": (("Delivered", None), ("SendingFailed", "LineBusy"), "Busy"),
    "fax_no_answer": (("Delivered", None), ("SendingFailed", "NoAnswer"), "No Answer"),
    "invalid": (
        ("DeliveryFailed", "SMS-UP-410"),
        ("SendingFailed", "InvalidNumber"),
        "Wrong Number",
    ),
    "blocked": (
        ("DeliveryFailed", "SMS-CAR-430"),
        ("SendingFailed", "ProhibitedNumber"),
        "Blocked",
    ),
    "opted_out": (("SendingFailed", "SMS-RC-413"), ("Sent", None), "Call connected"),
    "unreachable": (
        ("DeliveryFailed", "SMS-CAR-412"),
        ("SendingFailed", "NoAnswer"),
        "No Answer",
    ),
}


def payload(emulator: Emulator) -> dict[str, Any]:
    return {
        "from": {"phoneNumber": emulator.phone_number},
        "to": [{"phoneNumber": EXTERNAL_NUMBER}],
        "text": "hello",
    }


def send(emulator: Emulator, api: Api, kind: str) -> int:
    """Send a text, a picture or a fax and return its id."""
    if kind == "sms":
        return int(api.post(f"{EXTENSION}/sms", json=payload(emulator)).json()["id"])
    picture = file_part("attachment", "p.png", PNG, "image/png")
    body = payload(emulator) if kind == "mms" else {"to": payload(emulator)["to"]}
    answer = api.post(f"{EXTENSION}/{kind}", files=[json_part("json", body), picture])
    return int(answer.json()["id"])


def end_of(api: Api, message_id: int) -> tuple[str, str | None]:
    message = api.get(f"{MAILBOX}/{message_id}").json()
    (recipient,) = message["to"]
    assert recipient["messageStatus"] == message["messageStatus"]
    return message["messageStatus"], message.get("deliveryErrorCode", recipient.get("faxErrorCode"))


def test_every_manner_is_here() -> None:
    assert set(ENDS) == set(get_args(NumberManner))


@pytest.mark.parametrize("manner", sorted(ENDS))
def test_what_a_number_is_like_decides_how_things_end(
    emulator: Emulator, api: Api, manner: Any
) -> None:
    emulator.set_manner(EXTERNAL_NUMBER, manner)
    text, picture, fax = (send(emulator, api, kind) for kind in ("sms", "mms", "fax"))
    emulator.clock.advance(20)
    of_texts, of_faxes, of_calls = ENDS[manner]
    assert end_of(api, text) == end_of(api, picture) == of_texts
    assert end_of(api, fax) == of_faxes
    call = {"from": {"deviceId": "d"}, "to": {"phoneNumber": EXTERNAL_NUMBER}}
    session = api.post(f"{ACCOUNT}/telephony/call-out", json=call).json()["session"]
    emulator.clock.advance(40)
    if of_calls == "Call connected":
        emulator.hang_up(session["id"])
    assert latest_call(api, type="Voice", direction="Outbound")["result"] == of_calls


@pytest.mark.parametrize(
    ("kind", "code", "end"),
    [
        ("sms", "SMS-RC-430", "SendingFailed"),
        ("sms", "SMS-CAR-450", "DeliveryFailed"),
        ("mms", "SMS-CAR-434", "DeliveryFailed"),
        ("mms", "SMS-RC-500", "SendingFailed"),
        ("fax", "NoFaxMachine", "SendingFailed"),
    ],
)
def test_the_next_one_fails(emulator: Emulator, api: Api, kind: Any, code: str, end: str) -> None:
    emulator.fail_next(kind, code)
    first, second = send(emulator, api, kind), send(emulator, api, kind)
    emulator.clock.advance(20)
    assert end_of(api, first) == (end, code)
    assert end_of(api, second)[1] is None


def test_the_next_high_volume_text_fails(emulator: Emulator, api: Api) -> None:
    emulator.fail_next("high_volume", "SMS-UP-431")
    body = {
        "from": emulator.phone_number,
        "text": "Hello",
        "messages": [{"to": ["+16505550198"]}, {"to": ["+16505550199"]}],
    }
    made = api.post(f"{ACCOUNT}/a2p-sms/batches", json=body).json()
    emulator.clock.advance(10)
    query = {"batchId": made["id"]}
    records = api.get(f"{ACCOUNT}/a2p-sms/messages", params=query).json()["records"]
    ends = {m["to"][0]: (m["messageStatus"], m.get("errorCode")) for m in records}
    assert ends == {
        "+16505550198": ("DeliveryFailed", "SMS-UP-431"),
        "+16505550199": ("Delivered", None),
    }
