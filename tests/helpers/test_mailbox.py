"""Conversations, message threads and voicemails."""

from __future__ import annotations

import asyncio
import io
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from ringkit import RingCentral
from ringkit._helpers.mailbox import Party, group
from ringkit.errors import RingkitError
from ringkit_api.models import MessageInfo
from ringkit_emulator import AccountOptions, Emulator, UserOptions
from tests.support.platform import NO_LIMITS, async_client, client

ADA, BOB = "+16505550171", "+16505550172"
EMPTY = AccountOptions(
    users=(
        UserOptions(extension_number="101", admin=True),
        UserOptions(extension_number="102", first_name="Eve", last_name="Colleague"),
    ),
    messages=0,
    media_messages=0,
    more_users=0,
)


@pytest.fixture
def emulator() -> Iterator[Emulator]:
    with Emulator(strict=True, accounts=(EMPTY,), limits=NO_LIMITS, frozen_clock=True) as running:
        yield running


def start_of(emulator: Emulator) -> datetime:
    return datetime.fromtimestamp(emulator.clock.time(), UTC) - timedelta(days=1)


def talk(emulator: Emulator, rc: RingCentral) -> None:
    for send in (
        lambda: emulator.inbound_sms("one", from_=ADA),
        lambda: rc.messages.sms(ADA, "two"),
        lambda: emulator.inbound_sms("three", from_=BOB),
        lambda: rc.messages.sms([ADA, BOB], "four"),
        lambda: emulator.inbound_sms("five", from_=ADA),
    ):
        send()
        emulator.clock.advance(60)


def test_conversations(emulator: Emulator, rc: RingCentral) -> None:
    start = start_of(emulator)
    talk(emulator, rc)
    found = rc.messages.conversations(start)
    assert [(c.numbers, [str(m.subject) for m in c.messages]) for c in found] == [
        ([ADA], ["five", "two", "one"]),
        ([ADA, BOB], ["four"]),
        ([BOB], ["three"]),
    ]
    assert str(found[0].last.subject) == "five"
    assert [str(m.subject) for m in found[0].unread] == ["five", "one"]
    assert repr(found[1]) == f"<Conversation with {ADA}, {BOB}: 1 messages>"
    with_bob = rc.messages.conversations(start, number="(650) 555-0172")
    assert [c.numbers for c in with_bob] == [[ADA, BOB], [BOB]]
    assert rc.messages.conversations(start, start + timedelta(hours=1)) == []


def test_conversations_with_colleagues(emulator: Emulator, rc: RingCentral) -> None:
    eve = rc.api.extensions.list_extensions(extension_number="102").records[0]
    body: Any = {"to": [{"extension_id": str(eve.id)}], "text": "lunch?"}
    rc.api.pager_messages.create_internal_text_message(body=body)
    (found,) = rc.messages.conversations(start_of(emulator))
    assert found.parties == (Party("102", "Eve Colleague"),)


def test_the_period_is_the_last_month_by_default(emulator: Emulator) -> None:
    with client(emulator) as rc:
        rc.messages.conversations()
        list(rc.messages.voicemails())
    now = datetime.now(UTC)
    for request in [r for r in emulator.log() if r.path.endswith("/message-store")]:
        moment = datetime.fromisoformat(dict(request.query)["dateFrom"])
        assert abs(now - timedelta(days=30) - moment) < timedelta(minutes=5)


def message(**members: Any) -> MessageInfo:
    return MessageInfo.from_dict({"direction": "Inbound", **members})


def test_groups_and_hidden_callers() -> None:
    me, ada, bob = ({"phoneNumber": number} for number in ("+1", ADA, BOB))
    found = group([
        message(id=5, **{"from": ada}, to=[me | {"target": True}, bob]),
        message(id=4, direction="Outbound", **{"from": me}, to=[bob, ada]),
        message(id=5, **{"from": ada}, to=[me | {"target": True}, bob]),
        message(id=3, **{"from": ada}, to=[me]),
        message(id=2, **{"from": {"name": "Anonymous"}}, to=[me]),
    ])  # fmt: skip
    assert [(c.numbers, [m.id for m in c.messages]) for c in found] == [
        ([ADA, BOB], [5, 4]), ([ADA], [3]), ([""], [2]),
    ]  # fmt: skip


def test_threads(rc: RingCentral) -> None:
    sender = rc.messages.sender_numbers()[0].phone_number
    path = "/restapi/v1.0/account/~/message-threads/messages"
    for guest in (ADA, BOB):
        body = {"from": {"phoneNumber": sender}, "to": [{"phoneNumber": guest}], "text": "Hello"}
        rc.post(path, body)
    guests = [thread.guest_party.phone_number for thread in rc.messages.threads()]
    assert sorted(map(str, guests)) == [ADA, BOB]
    (found,) = rc.messages.threads(thread_status="Open", guest_phone_number=BOB)
    assert found.label == BOB
    with pytest.raises(TypeError, match="no filters shade"):
        rc.messages.threads(shade=1)  # type: ignore[call-arg]


def test_voicemails(emulator: Emulator, rc: RingCentral, tmp_path: Path) -> None:
    start = start_of(emulator)
    emulator.inbound_voicemail(from_=BOB)
    emulator.clock.advance(60)
    emulator.inbound_voicemail("Please call me at the café, Ada", from_=ADA)
    found, other = rc.messages.voicemails(start)
    assert (found.caller.number, other.caller.number) == (ADA, BOB)
    assert (found.transcription_status, found.text()) == ("InProgress", None)
    assert (other.transcription_status, other.text()) == ("NotAvailable", None)
    emulator.clock.advance(5)
    found.refresh()
    assert found.transcription_status == "Completed"
    assert found.text() == "Please call me at the café, Ada"
    assert (found.seconds, found.read) == (10, False)
    assert found.created - start > timedelta(hours=23)
    assert found.download(tmp_path / "ada.wav").size == (tmp_path / "ada.wav").stat().st_size
    file = io.BytesIO()
    found.download(file)
    assert file.getvalue().startswith(b"RIFF")
    assert repr(found) == f"<Voicemail {found.id} of 10 s, transcription Completed>"
    rc.api.message_store.update_message(message_id=found.id, body={"read_status": "Read"})
    assert [voicemail.id for voicemail in rc.messages.voicemails(start, unread=True)] == [other.id]


@pytest.mark.parametrize("status", ["CompletedPartially", "Failed", "TimedOut"])
def test_transcriptions_that_end_otherwise(
    emulator: Emulator, rc: RingCentral, status: Any
) -> None:
    words = "Please call" if status == "CompletedPartially" else ""
    emulator.inbound_voicemail(words, status=status)
    emulator.clock.advance(5)
    (found,) = rc.messages.voicemails(start_of(emulator))
    assert (found.transcription_status, found.text() or "") == (status, words)


def test_a_voicemail_without_a_recording(rc: RingCentral, emulator: Emulator) -> None:
    emulator.inbound_voicemail()
    (found,) = rc.messages.voicemails(start_of(emulator))
    found.message = MessageInfo.from_dict({"id": 7, "attachments": []})
    with pytest.raises(RingkitError, match="7 has no recording"):
        found.download(io.BytesIO())
    assert (found.seconds, found.transcription_status) == (0, "NotAvailable")


def test_for_asyncio(emulator: Emulator) -> None:
    async def read() -> None:
        start = start_of(emulator)
        async with async_client(emulator) as rc:
            await rc.messages.sms(ADA, "Hello")
            emulator.inbound_voicemail("Hello")
            emulator.clock.advance(5)
            (conversation,) = await rc.messages.conversations(start)
            assert conversation.numbers == [ADA]
            assert [thread async for thread in rc.messages.threads()] == []
            (found,) = [voicemail async for voicemail in rc.messages.voicemails(start)]
            assert await found.text() == "Hello"
            await found.refresh()
            assert (await found.download(io.BytesIO())).size > 1000

    asyncio.run(read())
