"""The life of a bot: installed, spoken to, restarted, removed; blocking and asyncio, both ways."""

from __future__ import annotations

import hmac
import json
import logging
from pathlib import Path
from typing import Any

import httpx
import pytest

from ringkit import FileStore
from ringkit.bots import AsyncBot, Bot
from ringkit_emulator import AccountOptions, Emulator, UserOptions
from tests.bots.platform import Person, until
from tests.bots.serving import (
    Seen,
    asyncio_bot,
    blocking_bot,
    free_port,
    served,
    settings_of,
)
from tests.support.platform import NO_LIMITS

MAKERS: dict[str, Any] = {"blocking": blocking_bot, "asyncio": asyncio_bot}


@pytest.mark.parametrize("delivery", ["webhook", "websocket"])
@pytest.mark.parametrize("kind", MAKERS)
def test_the_whole_life(
    kind: str, delivery: str, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO, "ringkit.bots")
    port, seen = free_port(), Seen()
    url = f"http://127.0.0.1:{port}/bot"
    with Emulator(limits=NO_LIMITS) as emulator:
        more: dict[str, Any] = {"url": url, "delivery": delivery}

        def make() -> Bot | AsyncBot:
            store = FileStore(tmp_path)
            made: Bot | AsyncBot = MAKERS[kind](seen, **settings_of(emulator, store=store, **more))
            return made

        emulator.set_card_webhook(f"{url}/cards")
        bot = make()
        with served(bot, port):
            private = kind == "blocking"
            made = emulator.install_bot(bot.redirect_uri, private=private, ready_after=0.4)
            assert (made["status"], made["body"]) == (200, "The bot is installed.")
            [found] = bot.installations
            assert not found.connected, "the platform lets a new bot subscribe later"
            until(lambda: found.connected)
            until(lambda: seen.changes == [f"installed {made['id']}"])
            person = Person(emulator, made["id"])
            assert person.reads(1) == ["hello"]
            _talk(person, seen, caplog)
            _submit(emulator, person, seen, caplog)
            before = found.subscription.subscription
        assert not found.connected

        again = make()
        with served(again, port):
            until(lambda: again.installations and again.installations[0].connected)
            [found] = again.installations
            assert found.id == made["id"]
            if delivery == "webhook":
                assert found.subscription.subscription.id == before.id
            count = len(person.posts())
            person.writes("? again")
            assert person.reads(count + 1)[-1] == "help: ? again"
            assert seen.changes == [f"installed {made['id']}"]
            emulator.uninstall_bot(made["id"])
            until(lambda: seen.changes[1:] == [f"removed {made['id']}"])
            assert again.installations == []
            until(lambda: not is_stored(tmp_path, made["id"]))
        last = make()
        with served(last, port):
            assert last.installations == []
    assert emulator.client_secret not in caplog.text


def is_stored(folder: Path, bot_id: str) -> bool:
    """Return whether a file store has anything of a bot."""
    try:
        return any(bot_id in file.read_text("utf-8") for file in folder.glob("*.json"))
    except OSError:  # a file was deleted while it was read
        return True


def _talk(person: Person, seen: Seen, caplog: pytest.LogCaptureFixture) -> None:
    person.writes("help with this")
    person.writes("one order 7, please")
    assert person.reads(3)[1:] == ["help: help with this", "ordered 7"]

    team = person.team()
    assert person.reads(1, team) == ["hello"]
    person.writes("help, people", team)  # not said to the bot
    person.writes("hear the echo", team)
    person.writes(person.mentions("HELP me"), team)
    assert person.reads(3, team) == ["hello", "hear the echo", "help: help me"]
    assert seen.texts == ["hear the echo"], "the bot does not answer itself"

    asked = person.writes(person.mentions("thread"), team)
    person.reads(4, team)
    answer = person.posts(team)[3]
    assert (answer["text"], answer["parentPostId"]) == ("in the thread", asked)
    inside = {"threadId": answer["threadId"], "parentPostId": asked}
    person.writes(person.mentions("thread"), team, **inside)
    person.reads(5, team)
    assert person.posts(team)[4]["threadId"] == answer["threadId"]

    person.writes("fail")
    person.writes("order 8")
    assert person.reads(4)[-1] == "ordered 8", "an error of a handler ends nothing"
    [logged] = [r for r in caplog.records if r.levelno == logging.ERROR]
    assert "fail, the handler of a message" in logged.getMessage()


def _submit(
    emulator: Emulator, person: Person, seen: Seen, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.clear()
    person.writes("card")
    person.reads(5)
    card = person.posts()[-1]["attachments"][0]["id"]
    answer = emulator.submit_card(card, {"reason": "sun"}, button="Yes")
    assert answer == {"status": 200, "body": ""}
    [submission] = seen.submitted
    assert (submission.name, submission.data["reason"]) == ("approve", "sun")
    assert submission.user_id == emulator.extension_id
    assert (submission.chat_id, submission.card_id) == (person.direct, card)
    content = person.rc.get(f"/team-messaging/v1/adaptive-cards/{card}").json()
    assert content["body"] == [], "the handler has changed the card"

    person.writes("card")
    person.reads(6)
    card = person.posts()[-1]["attachments"][0]["id"]
    shown = emulator.submit_card(card, button="Other")
    assert shown["body"] == '{"type": "message", "text": "not today"}'
    assert emulator.submit_card(card, button="Fail") == {"status": 200, "body": ""}
    assert "fail_to_submit, the handler of a card" in caplog.text
    assert emulator.submit_card(card, button="Plain") == {"status": 200, "body": ""}
    assert "no handler has the action ''" in caplog.text


@pytest.mark.parametrize("kind", MAKERS)
def test_what_is_delivered_twice_is_handled_once(kind: str) -> None:
    """Over webhooks: the same request again, and another notification of the same post."""
    port, seen = free_port(), Seen()
    url = f"http://127.0.0.1:{port}"
    with Emulator(limits=NO_LIMITS) as emulator:
        bot = MAKERS[kind](
            seen, **settings_of(emulator, url=url, event_secret="the secret of events")
        )
        with served(bot, port):
            made = emulator.install_bot(bot.redirect_uri)
            until(lambda: bot.installations[0].connected)
            person = Person(emulator, made["id"])
            assert person.reads(1) == ["hello"]
            body = {
                "eventType": "PostAdded", "id": "9", "type": "TextMessage", "text": "echo",
                "groupId": person.direct, "creatorId": emulator.extension_id,
            }  # fmt: skip
            for _ in range(2):
                emulator.notify("/team-messaging/v1/posts", body)
            envelope = {
                "uuid": "u-1", "event": "/team-messaging/v1/posts", "ownerId": made["id"],
                "subscriptionId": bot.installations[0].subscription.subscription.id,
                "timestamp": "2026-01-02T03:04:05Z", "body": body | {"id": "10"},
            }  # fmt: skip
            secret = {"Verification-Token": "the secret of events"}
            for _ in range(2):
                assert httpx.post(
                    f"{url}/events", verify=False, json=envelope, headers=secret
                ).is_success
            assert httpx.post(f"{url}/events", verify=False, json=envelope).status_code == 401
            person.writes("order 1")
            assert person.reads(4)[-1] == "ordered 1"
            assert seen.texts == ["echo", "echo"]


@pytest.mark.parametrize("kind", MAKERS)
def test_a_submission_is_handled_once_and_by_the_bot_of_its_card(kind: str) -> None:
    port, seen = free_port(), Seen()
    url = f"http://127.0.0.1:{port}"
    with Emulator(limits=NO_LIMITS) as emulator:
        bot = MAKERS[kind](seen, **settings_of(emulator, url=url))
        emulator.set_card_webhook(f"{url}/cards")
        with served(bot, port), httpx.Client(base_url=url, verify=False) as http:
            made = emulator.install_bot(bot.redirect_uri)
            until(lambda: bot.installations[0].connected)
            person = Person(emulator, made["id"])

            def submit(**members: Any) -> int:
                card = {"uuid": "u", "conversation": {"id": person.direct}, **members}
                body = json.dumps({"type": "button_submit", **card}).encode()
                hashed = hmac.new(emulator.card_secret.encode(), body, "sha1").hexdigest()
                return http.post(
                    "/cards", content=body, headers={"X-Glip-Signature": hashed}
                ).status_code

            account = {"accountId": emulator.account_id, "extId": emulator.extension_id}
            data = {"action": "approve"}
            for uuid in ("one", "one", "two"):
                assert submit(uuid=uuid, user=account, data=data) == 200
            assert [each.action.uuid for each in seen.submitted] == ["one", "two"]
            assert submit(uuid="3", user={"accountId": "0"}, data=data) == 200
            assert submit(uuid="4", user=account, data=data | {"botId": "0"}) == 200
            assert submit(uuid="5") == 200
            assert len(seen.submitted) == 2
            assert submit(uuid="6", data=data | {"botId": made["id"]}) == 200
            assert seen.submitted[-1].bot_id == made["id"]


@pytest.mark.parametrize("kind", MAKERS)
def test_one_process_serves_many_accounts(kind: str) -> None:
    accounts = tuple(
        AccountOptions(
            users=(UserOptions(extension_number="101", email=f"ada@{number}.example.com"),),
            id=number,
        )
        for number in (101, 102)
    )
    port, seen = free_port(), Seen()
    with Emulator(limits=NO_LIMITS, accounts=accounts) as emulator:
        bot = MAKERS[kind](seen, **settings_of(emulator, url=f"http://127.0.0.1:{port}"))
        with served(bot, port):
            ids = [emulator.install_bot(bot.redirect_uri, account=f"{n}")["id"] for n in (101, 102)]
            until(lambda: len(seen.changes) == 2)
            assert {found.id: found.account_id for found in bot.installations} == {
                ids[0]: "101",
                ids[1]: "102",
            }
            person = Person(emulator, ids[0])
            person.writes("help")
            assert person.reads(2)[-1] == "help: help "
            again = emulator.install_bot(bot.redirect_uri, account="102")
            assert again["status"] == 200
            emulator.uninstall_bot(ids[1])
            until(lambda: f"removed {ids[1]}" in seen.changes)
            assert {found.id for found in bot.installations} == {ids[0], again["id"]}
