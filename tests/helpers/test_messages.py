"""`rc.messages`: texts, media messages, faxes."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from ringkit import Attachment, RingCentral, Text
from ringkit.errors import APIStatusError, BodyTooLargeError, RingkitError
from ringkit.multipart._reader import read_multipart
from ringkit_emulator import AccountOptions, Emulator, NumberOptions, UserOptions
from tests.support.platform import NO_LIMITS, async_client, client

FIRST, TEXTING, MEDIA = "+16505550201", "+16505550202", "+16505550203"
NUMBERS = (
    NumberOptions(phone_number=FIRST, features=("CallerId",)),
    NumberOptions(phone_number=TEXTING, features=("CallerId", "SmsSender")),
    NumberOptions(phone_number=MEDIA, features=("SmsSender", "MmsSender")),
)
ACCOUNT = AccountOptions(
    users=(
        UserOptions(extension_number="101", admin=True, numbers=NUMBERS),
        UserOptions(extension_number="102", numbers=NUMBERS[:0]),
    )
)
TO = "+16505550166"
PNG = Attachment(b"\x89PNG...", "p.png", "image/png")


@pytest.fixture
def emulator() -> Iterator[Emulator]:
    with Emulator(strict=True, accounts=(ACCOUNT,), limits=NO_LIMITS) as running:
        yield running


def last(emulator: Emulator) -> Any:
    return [request for request in emulator.log() if request.method == "POST"][-1]


def test_a_text(emulator: Emulator, rc: RingCentral) -> None:
    message = rc.messages.sms(TO, "Hello")
    assert (message.subject, message.direction) == ("Hello", "Outbound")
    assert last(emulator).json() == {
        "from": {"phoneNumber": TEXTING},
        "to": [{"phoneNumber": TO}],
        "text": "Hello",
    }
    rc.messages.sms([TO, "+16505550167"], "Both", from_=MEDIA)
    sent = last(emulator).json()
    assert sent["from"] == {"phoneNumber": MEDIA}
    assert [party["phoneNumber"] for party in sent["to"]] == [TO, "+16505550167"]


def test_a_preview_sends_nothing(emulator: Emulator, rc: RingCentral) -> None:
    found = rc.messages.preview(TO, "It\u2019s ready")
    assert (found.from_, found.to, found.text) == (TEXTING, (TO,), "It\u2019s ready")
    assert found.segments.beyond_gsm == ("\u2019",)
    assert rc.messages.preview(TO, "", files=True).from_ == MEDIA
    with pytest.raises(ValueError, match="there are no files"):
        rc.messages.preview(TO, "")
    assert "createSMSMessage" not in emulator.executed()


def test_the_sender_is_looked_up_once(emulator: Emulator, rc: RingCentral) -> None:
    for number in range(3):
        rc.messages.sms(TO, f"text {number}")
    looked = [request.path for request in emulator.log() if "phone-number" in request.path]
    assert len(looked) == 1


def test_sender_numbers(rc: RingCentral) -> None:
    def numbers(*feature: Any) -> list[Any]:
        return [number.phone_number for number in rc.messages.sender_numbers(*feature)]

    assert numbers() == [TEXTING, MEDIA]
    assert numbers("MmsSender") == [MEDIA]
    assert numbers("A2PSmsSender") == []


ABROAD, LONDON = "+16505550204", "+442079460958"


def of_numbers(*numbers: tuple[str, tuple[str, ...]]) -> Emulator:
    made = tuple(NumberOptions(phone_number=n, features=features) for n, features in numbers)
    user = UserOptions(extension_number="101", admin=True, numbers=made)
    return Emulator(accounts=(AccountOptions(users=(user,)),), limits=NO_LIMITS)


def test_the_sender_is_chosen_by_features() -> None:
    both = ("SmsSender", "MmsSender", "InternationalSmsSender")
    with of_numbers((FIRST, ("CallerId",)), (TEXTING, ("SmsSender",)), (ABROAD, both)) as running:
        with client(running) as rc:
            rc.messages.sms(TO, "at home")
            assert last(running).json()["from"] == {"phoneNumber": TEXTING}
            rc.messages.sms([TO, LONDON], "one of them abroad")
            assert last(running).json()["from"] == {"phoneNumber": ABROAD}
            rc.messages.mms(TO, PNG)
            assert b'"phoneNumber":"+16505550204"' in last(running).body.replace(b" ", b"")
            with pytest.raises(APIStatusError) as caught:
                rc.messages.sms(LONDON, "a wrong number is refused", from_=TEXTING)
            assert caught.value.error_code == "MSG-240"


def test_no_number_has_the_features() -> None:
    with of_numbers((FIRST, ("CallerId", "A2PSmsSender")), (TEXTING, ("SmsSender",))) as running:
        with client(running) as rc:
            with pytest.raises(RingkitError) as caught:
                rc.messages.sms(LONDON, "Hello")
            text = str(caught.value)
            assert f"{FIRST} lacks SmsSender, InternationalSmsSender" in text
            assert f"{TEXTING} lacks InternationalSmsSender" in text
            assert text.endswith("a number with A2PSmsSender sends with rc.messages.campaign")
            with pytest.raises(RingkitError, match=r"MmsSender.*0201 lacks MmsSender.*0202 lacks"):
                rc.messages.mms(TO, PNG)
        assert not [r for r in running.log() if r.method == "POST" and "oauth" not in r.path]


def test_no_number_to_send_from(emulator: Emulator) -> None:
    with client(emulator) as rc:
        users = rc.api.extensions.list_extensions(extension_number="102").records
        jwt = emulator.issue_jwt(extension_id=str(users[0].id))
    with client(emulator, jwt=jwt) as other:
        with pytest.raises(RingkitError, match="no number with the feature SmsSender"):
            other.messages.sms(TO, "Hello")


@pytest.mark.parametrize(
    ("to", "text", "error"),
    [
        ([], "x", "at least one phone number"),
        ("", "x", "at least one phone number"),
        (TO, "x" * 1001, "1000 UTF-16 code units, this one has 1001"),
        (TO, "🎉" * 501, "this one has 1002"),
        (TO, "", "it is empty"),
        ([TO, "(650) 555-0166"], "x", r"\+16505550166 is there twice"),
    ],
)
def test_texts_that_cannot_be_sent(rc: RingCentral, to: Any, text: str, error: str) -> None:
    with pytest.raises(ValueError, match=error):
        rc.messages.sms(to, text)


def test_the_longest_text(rc: RingCentral) -> None:
    assert rc.messages.sms(TO, "🎉" * 500).subject == "🎉" * 500


def test_a_media_message(emulator: Emulator, rc: RingCentral, tmp_path: Path) -> None:
    picture = tmp_path / "q.jpg"
    picture.write_bytes(b"jpeg")
    message: Any = rc.messages.mms(TO, [PNG, picture, Text("some notes")], "Look")
    kinds = [(part.content_type, part.type) for part in message.attachments]
    assert ("image/png", "MmsAttachment") in kinds
    assert len([kind for _, kind in kinds if kind == "MmsAttachment"]) == 3
    request = last(emulator)
    head, *files = read_multipart(request.headers["content-type"], request.body)
    assert head.content_type == "application/json"
    sent = json.loads(head.content)
    assert (sent["from"]["phoneNumber"], sent["text"]) == (MEDIA, "Look")
    assert [part.content for part in files] == [b"\x89PNG...", b"jpeg", b"some notes"]
    assert 'filename="q.jpg"' in files[1].headers["Content-Disposition"]
    assert files[2].content_type == "text/plain"


def test_media_messages_that_cannot_be_sent(rc: RingCentral) -> None:
    with pytest.raises(ValueError, match="at least one file"):
        rc.messages.mms(TO, [])
    with pytest.raises(ValueError, match="10 files, not 11"):
        rc.messages.mms(TO, [PNG] * 11)
    with pytest.raises(BodyTooLargeError, match="1,500,000"):
        rc.messages.mms(TO, [b"x" * 1_500_001])
    with pytest.raises(ValueError, match=r"'p\.png' is empty"):
        rc.messages.mms(TO, Attachment(b"", "p.png"))
    with pytest.raises(ValueError, match="application/x-msdownload: a media message takes images"):
        rc.messages.mms(TO, Attachment(b"x", "p.exe", "application/x-msdownload"))
    with pytest.raises(ValueError, match="10 recipients, not 11"):
        rc.messages.mms([f"+1650555{number:04}" for number in range(11)], PNG)
    with pytest.raises(TypeError, match=r"Path\(.text.\).*Text"):
        rc.messages.mms(TO, "text")


def test_a_fax(emulator: Emulator, rc: RingCentral) -> None:
    fax = rc.messages.fax(
        [TO],
        [Text("a page of text"), Attachment(b"%PDF", "x.pdf", "application/pdf")],
        resolution="High",
        cover_index=0,
        send_time=datetime(2030, 1, 1, tzinfo=UTC),
    )
    assert (fax.type, fax.fax_resolution) == ("Fax", "High")
    request = last(emulator)
    head, *files = read_multipart(request.headers["content-type"], request.body)
    assert json.loads(head.content) == {
        "to": [{"phoneNumber": TO}],
        "faxResolution": "High",
        "coverIndex": 0,
        "sendTime": "2030-01-01T00:00:00Z",
    }
    assert [part.content for part in files] == [b"a page of text", b"%PDF"]
    assert 'filename="text.txt"' in files[0].headers["Content-Disposition"]


@pytest.mark.parametrize("name", ["a&b.pdf", "50%.pdf", "x#1.txt"])
def test_names_of_files_that_a_fax_may_not_have(rc: RingCentral, name: str) -> None:
    with pytest.raises(ValueError, match="must not contain any of &"):
        rc.messages.fax(TO, [Attachment(b"x", name)])


def test_a_fax_that_is_too_large(rc: RingCentral) -> None:
    huge = Attachment(iter(()), "x.pdf", size=50_000_001)
    with pytest.raises(BodyTooLargeError, match="50,000,000"):
        rc.messages.fax(TO, [huge])


def test_for_asyncio(emulator: Emulator) -> None:
    async def send() -> None:
        async with async_client(emulator) as rc:
            assert (await rc.messages.preview(TO, "Hello")).from_ == TEXTING
            assert (await rc.messages.sms(TO, "Hello")).subject == "Hello"
            media: Any = await rc.messages.mms(TO, [PNG], "Look")
            assert media.from_.phone_number == MEDIA
            assert (await rc.messages.fax(TO, Text("page"))).type == "Fax"
            assert len(await rc.messages.sender_numbers("MmsSender")) == 1

    asyncio.run(send())
