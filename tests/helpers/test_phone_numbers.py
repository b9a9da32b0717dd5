"""Phone numbers in any written form, read by the library and by the platform."""

from __future__ import annotations

import asyncio
import pickle
import sys
from collections.abc import Iterator
from typing import Any

import pytest

from ringkit import PhoneNumber, RingCentral, parse_phone_number, same_phone_number
from ringkit.errors import APIStatusError, RingkitError
from ringkit_emulator import Emulator
from tests.support.platform import NO_LIMITS, async_client

US, LONDON = "+16505550100", "+442079460958"


@pytest.fixture(scope="module")
def emulator() -> Iterator[Emulator]:
    with Emulator(limits=NO_LIMITS) as running:
        yield running


@pytest.fixture
def without_library(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "phonenumbers", None)


def requests(emulator: Emulator) -> list[Any]:
    return [request for request in emulator.log() if "/oauth/" not in request.path]


def sent(emulator: Emulator) -> Any:
    return [request for request in emulator.log() if request.method == "POST"][-1].json()


@pytest.mark.parametrize(
    ("text", "country", "expected"),
    [
        (US, "", (US, "(650) 555-0100", "+1 650-555-0100", "US", "")),
        ("(650) 555-0100", "US", (US, "(650) 555-0100", "+1 650-555-0100", "US", "")),
        ("650.555.0100 x12", "us", (US, "(650) 555-0100", "+1 650-555-0100", "US", "12")),
        (f"{US}*101", "", (US, "(650) 555-0100", "+1 650-555-0100", "US", "101")),
        ("tel:+1-650-555-0100", "", (US, "(650) 555-0100", "+1 650-555-0100", "US", "")),
        ("011 44 20 7946 0958", "US", (LONDON, "020 7946 0958", "+44 20 7946 0958", "GB", "")),
        ("030 901820", "DE", ("+4930901820", "030 901820", "+49 30 901820", "DE", "")),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)  # fmt: skip
def test_a_number(text: str, country: str, expected: tuple[str, ...]) -> None:
    number = parse_phone_number(text, country)
    assert number == PhoneNumber(*expected)
    assert str(number) == expected[0]
    assert pickle.loads(pickle.dumps(number)) == number


@pytest.mark.parametrize(
    ("text", "country", "reason"),
    [
        ("call me", "US", "no digits of a number"),
        ("", "US", "no digits of a number"),
        ("(650) 555-0100", "", "give the country"),
        ("+999 555 0100", "", "country code does not exist"),
        ("650555010", "US", "too short"),
        ("+1650555010012345678", "", "too long"),
        ("555-0100", "US", "no area code"),
        (f"{US}*12a", "", "digits only"),
        ("(650) 555-0100", "XX", "'XX' is no country"),
    ],
)
def test_what_is_no_number(text: str, country: str, reason: str) -> None:
    with pytest.raises(ValueError, match=reason) as caught:
        parse_phone_number(text, country)
    assert repr(text) in str(caught.value) or country == "XX"


def test_what_is_no_text() -> None:
    number: Any = 16505550100
    with pytest.raises(TypeError, match="not int"):
        parse_phone_number(number)


@pytest.mark.parametrize(
    ("first", "second", "same"),
    [
        ("(650) 555-0100", US, True),
        ("1-650-555-0100", "650 555 0100", True),
        ("650 555 0101", US, False),
        (f"{US}*12", "(650) 555-0100 ext. 12", True),
        (f"{US}*12", US, False),
    ],
)
def test_same_number(first: str, second: str, same: bool) -> None:
    assert same_phone_number(first, second, "US") is same


def test_the_library_is_missing(without_library: None) -> None:
    with pytest.raises(RingkitError, match=r"ringkit\[phone\].*rc.messages.parse_numbers"):
        parse_phone_number(US)


def test_the_home_country_is_read_once(emulator: Emulator, rc: RingCentral) -> None:
    before = len(requests(emulator))
    found = rc.messages.parse_numbers(["(650) 555-0100", "650-555-0101 ext 7", "+44 20 7946 0958"])
    assert [number.e164 for number in found] == [US, "+16505550101", "+442079460958"]
    assert found[1].extension == "7"
    assert rc.messages.parse_numbers("(650) 555-0100")[0].country == "US"
    assert rc.messages.parse_numbers("030 901820", country="DE")[0].e164 == "+4930901820"
    paths = [request.path for request in requests(emulator)[before:]]
    assert paths == ["/restapi/v1.0/account/~/extension/~"]


EXTENSION = {"method": "GET", "path": "/restapi/v1.0/account/~/extension/~"}


def test_the_home_country_of_the_account(emulator: Emulator, rc: RingCentral) -> None:
    headers = {"Content-Type": "application/json"}
    emulator.faults.add(status=200, headers=headers, body='{"id": 1}', **EXTENSION)
    assert rc.messages.parse_numbers("(650) 555-0100")[0].e164 == US


def test_the_home_country_may_not_be_read(emulator: Emulator, rc: RingCentral) -> None:
    emulator.faults.add(status=403, **EXTENSION)
    own = str(rc.messages.sender_numbers()[0].phone_number)
    rc.messages.sms(["(650) 555-0166", "+1 650 555 0167"], "Hello", from_=own)
    numbers = [party["phoneNumber"] for party in sent(emulator)["to"]]
    assert numbers == ["(650) 555-0166", "+16505550167"]
    with pytest.raises(ValueError, match="give the country"):
        rc.messages.parse_numbers("(650) 555-0100")
    assert rc.messages.parse_numbers("(650) 555-0100", country="US")[0].e164 == US


def test_the_platform_parses(emulator: Emulator, rc: RingCentral, without_library: None) -> None:
    before = len(requests(emulator))
    texts = [f"(650) 555-{number:04}" for number in range(65)]
    found = rc.messages.parse_numbers([*texts, f"{US}*101"], country="US")
    assert [n.e164 for n in found[:65]] == [f"+1650555{number:04}" for number in range(65)]
    assert found[65] == PhoneNumber(US, "(650) 555-0100", "+1 (650) 555-0100", "US", "101")
    asked = [request.json() for request in requests(emulator)[before:]]
    assert [len(request["originalStrings"]) for request in asked] == [64, 2]
    assert asked[0]["context"] == {"country": {"isoCode": "US"}}
    with pytest.raises(ValueError, match="'call me' is no phone number: the platform"):
        rc.messages.parse_numbers(["650-555-0100", "call me"])


def test_any_written_form_is_sent(emulator: Emulator, rc: RingCentral) -> None:
    rc.messages.sms(["(650) 555-0166", "+1 650.555.0167"], "Hello")
    numbers = [party["phoneNumber"] for party in sent(emulator)["to"]]
    assert numbers == ["+16505550166", "+16505550167"]
    own = rc.messages.sender_numbers()[0].phone_number
    rc.messages.sms("72345", "to a short code", from_=f"{own[2:5]} {own[5:]}")
    assert sent(emulator)["from"] == {"phoneNumber": own}
    assert sent(emulator)["to"] == [{"phoneNumber": "72345"}]
    rc.telephony.ring_out("101", "(650) 555-0166", caller_id=f"({own[2:5]}) {own[5:]}").cancel()
    assert sent(emulator)["from"] == {"phoneNumber": "101"}
    assert sent(emulator)["to"] == {"phoneNumber": "+16505550166"}
    assert sent(emulator)["callerId"] == {"phoneNumber": own}


@pytest.mark.parametrize(
    ("to", "reason"),
    [
        ("call me", "no digits"),
        ("650555010", "too short"),
        ("650-555-0100 x12", "has an extension"),
    ],
)
def test_what_is_no_number_is_not_sent(
    emulator: Emulator, rc: RingCentral, to: str, reason: str
) -> None:
    before = len(requests(emulator))
    for send in (rc.messages.sms, rc.telephony.ring_out):
        with pytest.raises(ValueError, match=reason):
            send(to, US)
    with pytest.raises(ValueError, match=reason):
        rc.messages.fax(to, b"page")
    assert {request.method for request in requests(emulator)[before:]} <= {"GET"}


def test_without_the_library_it_is_sent_as_written(
    emulator: Emulator, rc: RingCentral, without_library: None
) -> None:
    rc.messages.sms("+1 (650) 555-0166", "Hello")
    assert sent(emulator)["to"] == [{"phoneNumber": "+1 (650) 555-0166"}]
    with pytest.raises(APIStatusError) as caught:
        rc.messages.sms("call me", "Hello")
    assert caught.value.error_code == "CMN-101"


def test_a_number_of_the_platform_needs_no_library(
    emulator: Emulator, rc: RingCentral, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ringkit._helpers.phone_numbers._library_or_none", lambda: 1 / 0)
    rc.messages.sms(US, "Hello", from_=str(rc.messages.sender_numbers()[0].phone_number))
    assert sent(emulator)["to"] == [{"phoneNumber": US}]


def test_for_asyncio(emulator: Emulator) -> None:
    async def send() -> None:
        async with async_client(emulator) as rc:
            assert (await rc.messages.parse_numbers("(650) 555-0100"))[0].e164 == US
            await rc.messages.sms("(650) 555-0166", "Hello")
            assert sent(emulator)["to"] == [{"phoneNumber": "+16505550166"}]
            await rc.telephony.ring_out("101", "(650) 555-0166")
            assert sent(emulator)["to"] == {"phoneNumber": "+16505550166"}

    asyncio.run(send())
