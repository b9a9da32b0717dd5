"""SMS: sending, listing and filtering messages."""

from typing import Any

import pytest

from ringkit_emulator import Emulator
from ringkit_emulator._times import format_time
from tests.emulator.support import EXTENSION, Api, code_of, fits

MAILBOX = f"{EXTENSION}/message-store"


def text_to(emulator: Emulator, to: str = "+16505550199", text: str = "hello") -> dict[str, Any]:
    return {
        "from": {"phoneNumber": emulator.phone_number},
        "to": [{"phoneNumber": to}],
        "text": text,
    }


def test_sent_text_is_stored_and_delivered(emulator: Emulator, api: Api) -> None:
    sent = fits(api.post(f"{EXTENSION}/sms", json=text_to(emulator)), "createSMSMessage")
    assert (sent["messageStatus"], sent["direction"], sent["subject"]) == (
        "Queued",
        "Outbound",
        "hello",
    )
    read = fits(api.get(f"{MAILBOX}/{sent['id']}"), "readMessage")
    assert read == sent | {"vmSideRecipients": sent["to"]}
    assert fits(api.get(MAILBOX), "listMessages")["records"][0] == sent
    emulator.clock.advance(1)
    assert api.get(f"{MAILBOX}/{sent['id']}").json()["messageStatus"] == "Sent"
    emulator.clock.advance(2)
    delivered = api.get(f"{MAILBOX}/{sent['id']}").json()
    assert delivered["messageStatus"] == "Delivered"
    assert delivered["to"][0]["messageStatus"] == "Delivered"


@pytest.mark.parametrize(
    ("code", "after", "status"),
    [
        ("SMS-RC-410", ["SendingFailed"] * 2, "SendingFailed"),
        ("SMS-CAR-430", ["Sent", "DeliveryFailed"], "DeliveryFailed"),
    ],
)
def test_texts_that_cannot_be_delivered(
    emulator: Emulator, api: Api, code: str, after: list[str], status: str
) -> None:
    emulator.fail_delivery("+16505550199", text_code=code)
    sent = api.post(f"{EXTENSION}/sms", json=text_to(emulator)).json()
    assert sent["messageStatus"] == "Queued"
    for seconds, expected in zip((1, 2), after, strict=True):
        emulator.clock.advance(seconds)
        assert api.get(f"{MAILBOX}/{sent['id']}").json()["messageStatus"] == expected
    failed = fits(api.get(f"{MAILBOX}/{sent['id']}"), "readMessage")
    assert failed["deliveryErrorCode"] == code
    assert [to["messageStatus"] for to in failed["to"]] == [status]
    other = api.post(f"{EXTENSION}/sms", json=text_to(emulator, "+16505550198")).json()
    emulator.clock.advance(3)
    assert api.get(f"{MAILBOX}/{other['id']}").json()["messageStatus"] == "Delivered"


def test_text_length_counts_utf16_units(emulator: Emulator, api: Api) -> None:
    fitting = api.post(f"{EXTENSION}/sms", json=text_to(emulator, text="\N{GRINNING FACE}" * 500))
    assert fitting.status_code == 200
    long = api.post(f"{EXTENSION}/sms", json=text_to(emulator, text="\N{GRINNING FACE}" * 501))
    assert (long.status_code, long.json()["parameterName"]) == (400, "text")


@pytest.mark.parametrize(
    ("change", "parameter"),
    [
        ({"from": {}}, "from.phoneNumber"),
        ({"to": []}, "to"),
        ({"to": [{"phoneNumber": {}}]}, "to[0].phoneNumber"),
        ({"to": [{"phoneNumber": "me"}]}, "to.phoneNumber"),
        ({"to": [{"phoneNumber": "+1650555x199"}]}, "to.phoneNumber"),
        ({"text": None}, "text"),
    ],
)
def test_wrong_texts(emulator: Emulator, api: Api, change: dict[str, Any], parameter: str) -> None:
    answer = api.post(f"{EXTENSION}/sms", json=text_to(emulator) | change)
    assert (answer.status_code, code_of(answer)) == (400, "CMN-101")
    assert answer.json()["parameterName"] == parameter


@pytest.mark.parametrize(
    ("numbers", "code"),
    [
        (["hello"], "CMN-101"),
        ([""], "CMN-101"),
        (["101"], "MSG-246"),
        (["+16505550199", "101"], "MSG-246"),
        (["1234"], "MSG-247"),
        (["+16505550199", "+16505550199"], "CMN-406"),
        (["+16505550199", "1 (650) 555-0199"], "CMN-406"),
    ],
    ids=["a word", "empty", "an extension", "one of two is", "short", "twice", "written otherwise"],
)
def test_recipients_that_are_refused(
    emulator: Emulator, api: Api, numbers: list[str], code: str
) -> None:
    to = {"to": [{"phoneNumber": number} for number in numbers]}
    answer = api.post(f"{EXTENSION}/sms", json=text_to(emulator) | to)
    assert (answer.status_code, code_of(answer)) == (400, code)
    assert answer.json()["parameterName"] == "to.phoneNumber"
    assert answer.json()["parameterValue"] == numbers[-1]


def test_a_short_code_takes_texts(emulator: Emulator, api: Api) -> None:
    to = {"to": [{"phoneNumber": "72345"}]}
    assert api.post(f"{EXTENSION}/sms", json=text_to(emulator) | to).status_code == 200


def test_the_sender_has_to_be_a_number_of_the_user(emulator: Emulator, api: Api) -> None:
    sender = {"from": {"phoneNumber": "+19995550000"}}
    answer = api.post(f"{EXTENSION}/sms", json=text_to(emulator) | sender)
    assert (answer.status_code, code_of(answer)) == (403, "MSG-304")


def test_list_filters(emulator: Emulator, api: Api) -> None:
    api.post(f"{EXTENSION}/sms", json=text_to(emulator))
    emulator.inbound_sms("in", from_="+16505550177")

    def subjects(**query: object) -> list[str]:
        return [r["subject"] for r in api.get(MAILBOX, params=query).json()["records"]]

    since = format_time(emulator.clock.time() - 1)
    assert sorted(subjects(dateFrom=since)) == ["hello", "in"]
    assert subjects(dateFrom=since, direction="Inbound") == ["in"]
    assert subjects(dateFrom=since, direction=["Inbound", "Outbound"], readStatus="Read") == [
        "hello"
    ]
    assert subjects(phoneNumber="16505550177") == ["in"]
    assert subjects(dateFrom=since, messageType="Fax") == []
    assert subjects(dateTo="2000-01-01") == []
    assert len(subjects(dateFrom="2020-01-01", perPage=1000)) == 45


def test_distinct_conversations(emulator: Emulator, api: Api) -> None:
    for text in ("one", "two"):
        emulator.inbound_sms(text, from_="+16505550177")
        emulator.clock.advance(1)
    found = api.get(MAILBOX, params={"distinctConversations": "true", "direction": "Inbound"})
    subjects = [r["subject"] for r in found.json()["records"]]
    assert subjects.count("two") == 1
    assert "one" not in subjects


@pytest.mark.parametrize(
    ("query", "parameter"),
    [
        ("page=0", "page"),
        ("page=x", "page"),
        ("page=1001", "page"),
        ("perPage=0", "perPage"),
        ("direction=Sideways", "direction"),
        ("dateFrom=yesterday", "dateFrom"),
        ("page=1&page=2", "page"),
        ("distinctConversations=maybe", "distinctConversations"),
    ],
)
def test_wrong_queries(api: Api, query: str, parameter: str) -> None:
    answer = api.get(f"{MAILBOX}?{query}")
    assert (answer.status_code, code_of(answer)) == (400, "CMN-101")
    assert answer.json()["parameterName"] == parameter


def test_per_page_is_clamped(api: Api) -> None:
    page = api.get(MAILBOX, params={"perPage": 5000, "dateFrom": "2020-01-01"}).json()
    assert page["paging"]["perPage"] == 1000


def test_unknown_message(api: Api) -> None:
    assert code_of(api.get(f"{MAILBOX}/12")) == "CMN-102"


def test_body_must_be_json(emulator: Emulator, api: Api) -> None:
    url = f"{EXTENSION}/sms"
    broken = api.post(url, content=b"{", headers={"Content-Type": "application/json"})
    assert (broken.status_code, code_of(broken)) == (400, "CMN-103")
    untyped = api.post(url, content=b"{}")
    assert (untyped.status_code, code_of(untyped)) == (400, "CMN-110")
    odd = api.post(url, content=b"{}", headers={"Content-Type": "text/plain"})
    assert odd.status_code == 415
    assert api.post(url).status_code == 400
