"""What the live feed says of people, with a real WebSocket client."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from ringkit_emulator import AccountOptions, Emulator, UserOptions
from tests.console.feed import watching
from tests.console.office import ADA, BEA, OUTSIDE, office, picture


@pytest.fixture
def emulator() -> Iterator[Emulator]:
    with office() as running:
        yield running


def test_messages_calls_and_presence_follow_what_users_do(emulator: Emulator) -> None:
    with watching(emulator) as feed:
        ada, bea, third = feed.states["people"]
        assert (ada["numbers"], bea["numbers"], third["type"]) == ([ADA], [BEA], "User")
        emulator.send_text("hi", BEA, pictures={"hill.png": picture()})
        sent = feed.until("messages", lambda boxes: ada["id"] in boxes)[ada["id"]][0]
        assert (sent["status"], sent["to"][0]["phoneNumber"]) == ("Queued", BEA)
        emulator.clock.advance(3)
        received = feed.until("messages", lambda boxes: bea["id"] in boxes)[bea["id"]][0]
        assert (received["unread"], received["text"]) == (True, "hi")
        assert [each["type"] for each in received["attachments"]] == ["image/png"]
        emulator.mark_message(received["id"])
        feed.until("messages", lambda boxes: "unread" not in boxes[bea["id"]][0])

        call = emulator.inbound_call(from_=OUTSIDE, to=BEA)
        feed.until("calls", lambda calls: calls and calls[0]["parties"][1]["code"] == "Proceeding")
        feed.until("people", lambda people: people[1]["telephony"] == "Ringing")
        emulator.answer_call(call["id"])
        emulator.record_call(call["id"])
        feed.until("calls", lambda calls: calls[0]["parties"][1].get("recording"))
        emulator.clock.advance(10)
        emulator.hang_up(call["id"])
        feed.until("calls", lambda calls: calls == [])
        (record,) = feed.until("call_log", len)
        assert (record["result"], record["duration"]) == ("Accepted", 10)
        assert record["recording"]


def test_chats_follow_posts_cards_and_their_addresses(emulator: Emulator) -> None:
    with watching(emulator) as feed:
        bea = feed.states["people"][1]
        chat = emulator.create_chat([bea["id"]])
        emulator.create_post(chat["id"], f"![:Person]({bea['id']})", files={"a.txt": b"a"})

        def has_post(chats: list[dict[str, list[object]]]) -> bool:
            return bool(chats[0]["id"] == chat["id"] and chats[0]["posts"])

        (post,) = feed.until("chats", has_post)[0]["posts"]
        assert post["mentions"][0]["name"] == "Bea Bohr"
        assert post["attachments"][0]["mediaType"] == "text/plain"
        emulator.set_card_webhook("http://127.0.0.1:9/")
        feed.until("bots", lambda bots: bots["cardWebhook"] == "http://127.0.0.1:9/")
        emulator.reset()
        feed.until("chats", lambda chats: chats[0]["id"] != chat["id"])


def test_a_large_account_is_shown_by_its_newest() -> None:
    users = (UserOptions(extension_number="101"),)
    account = AccountOptions(users=users, more_users=300, call_records=900, messages=900)
    with Emulator(accounts=(account,)) as emulator, watching(emulator) as feed:
        newest = emulator.inbound_sms("the newest")
        box = feed.until(
            "messages",
            lambda boxes: boxes[emulator.extension_id][0]["text"] == "the newest",
        )[emulator.extension_id]
        assert (box[0]["id"], len(box)) == (str(newest["id"]), 60)
        assert len(feed.states["people"]) == 200
        log = feed.states["call_log"]
        assert len(log) == 200
        assert log == sorted(log, key=lambda record: record["at"], reverse=True)
