"""A person's first ten minutes with the console, while an integration and a bot are running."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest

from ringkit.bots import Bot, Message, Submission
from ringkit.cards import Card
from ringkit_emulator import Emulator
from tests.bots.serving import free_port, served, settings_of
from tests.console.office import ADA, BEA, office
from tests.console.panel import console
from tests.emulator.subscriptions.webhook_receiver import Receiver
from tests.support.platform import client

STORE = "/restapi/v1.0/account/~/extension/~/message-store"


def question(answer: str = "") -> Card:
    """Return the card of the bot, or what became of it."""
    if answer:
        return {
            "type": "AdaptiveCard",
            "version": "1.3",
            "body": [{"type": "TextBlock", "text": answer}],
        }
    return {
        "type": "AdaptiveCard",
        "version": "1.3",
        "body": [
            {"type": "TextBlock", "text": "A day off", "weight": "bolder"},
            {"type": "Input.Text", "id": "reason", "label": "Why?", "isRequired": True},
        ],
        "actions": [{"type": "Action.Submit", "title": "Ask", "data": {"action": "ask"}}],
    }


@contextmanager
def holiday_bot(emulator: Emulator) -> Iterator[Bot]:
    """A bot that asks for a reason with a card, served on loopback."""
    port = free_port()
    bot = Bot(**settings_of(emulator, url=f"http://127.0.0.1:{port}"))

    @bot.command("holiday")
    def holiday(message: Message) -> None:
        message.post_card(question())

    @bot.action("ask")
    def ask(submission: Submission) -> None:
        submission.update(question(f"Asked for: {submission.data['reason']}"))

    with served(bot, port):
        yield bot


@pytest.fixture
def emulator() -> Iterator[Emulator]:
    with office() as running:
        yield running


def test_the_first_ten_minutes(browser: Any, emulator: Emulator) -> None:
    with (
        client(emulator) as rc,
        Receiver() as receiver,
        holiday_bot(emulator) as bot,
        console(browser, emulator, "requests") as page,
    ):
        rc.post(
            "/restapi/v1.0/subscription",
            {"eventFilters": [STORE], "deliveryMode": receiver.mode},
        )
        text_from_phone_to_phone(page)
        answer_a_call(page)
        see_the_webhook_delivered(page, receiver)
        submit_the_card_of_a_bot(page, bot)
        see_a_token_refused_and_renewed(page, rc)


def open_panel(page: Any, name: str) -> None:
    page.get_by_role("tab", name=name).click()
    page.get_by_role("heading", name=name, level=1).wait_for()


def text_from_phone_to_phone(page: Any) -> None:
    open_panel(page, "Phones")
    ada = page.get_by_role("article", name="Phone of Ada Abel")
    ada.get_by_label("To", exact=True).fill(BEA)
    ada.get_by_label("Message", exact=True).fill("Lunch at one?")
    ada.get_by_role("button", name="Send").click()
    ada.get_by_text("Queued").wait_for()
    open_panel(page, "Clock")
    page.get_by_role("button", name="1 minute").click()
    open_panel(page, "Phones")
    ada.get_by_text("Delivered").wait_for()
    bea = page.get_by_role("article", name="Phone of Bea Bohr")
    bea.get_by_role("button", name="Ada Abel").click()
    messages = bea.get_by_role("list", name="Messages with Ada Abel")
    messages.get_by_text("Lunch at one?").wait_for()


def answer_a_call(page: Any) -> None:
    far = page.get_by_role("article", name="An outside number")
    far.get_by_label("To", exact=True).select_option(ADA)
    far.get_by_label("What").select_option("call")
    far.get_by_role("button", name="Call", exact=True).click()
    ada = page.get_by_role("article", name="Phone of Ada Abel")
    ada.get_by_role("button", name="Answer").click()
    ada.get_by_text("In a call, 0:00").wait_for()
    ada.get_by_role("button", name="Hang up").click()
    ada.get_by_role("button", name="Calls", exact=True).click()
    ada.get_by_role("list", name="Calls of Ada Abel").get_by_text("Accepted").wait_for()


def see_the_webhook_delivered(page: Any, receiver: Receiver) -> None:
    # The validation, the text, and its two changes of status.
    *_, last = receiver.wait(4)
    assert last.json()["body"]["changes"][0]["type"] == "SMS"
    open_panel(page, "Subscriptions")
    deliveries = page.get_by_role("table", name="Deliveries").get_by_role("row")
    deliveries.filter(has_text="message-store").filter(has_text="200").first.wait_for()


def submit_the_card_of_a_bot(page: Any, bot: Bot) -> None:
    open_panel(page, "Team chats")
    page.get_by_text("Bots and cards").click()
    page.get_by_label("Its OAuth redirect URL").fill(str(bot.redirect_uri))
    page.get_by_role("button", name="Install").click()
    page.get_by_text("The bot answered 200").wait_for()
    cards = page.get_by_label("Outbound webhook URL")
    cards.fill(str(bot.redirect_uri).replace("/oauth", "/cards"))
    cards.press("Enter")
    page.get_by_text("Submitted cards are posted to it.").wait_for()
    page.get_by_text("New chat").click()
    new = page.get_by_role("form", name="New chat")
    new.get_by_label("Helper").check()
    new.get_by_role("button", name="Create").click()
    chat = page.get_by_role("article", name="Chat Ada Abel, Helper")
    chat.get_by_label("Message", exact=True).fill("holiday")
    chat.get_by_role("button", name="Post").click()
    card = chat.get_by_role("form", name="Card of Helper")
    card.get_by_label("Why?").fill("Sailing")
    card.get_by_role("button", name="Ask").click()
    card.get_by_text("Asked for: Sailing").wait_for()
    chat.get_by_text("Submitted by Ada Abel: the app answered 200").wait_for()


def see_a_token_refused_and_renewed(page: Any, rc: Any) -> None:
    open_panel(page, "Clock")
    page.get_by_role("button", name="1 hour").click()
    page.get_by_text("The clock is 1 h ahead").wait_for()
    assert rc.get("/restapi/v1.0/account/~/extension/~").json()["name"] == "Ada Abel"
    open_panel(page, "Requests")
    table = page.get_by_role("table", name="Requests")
    refused = table.get_by_role("row").filter(has_text="401").first
    refused.wait_for()
    assert "OAU-" in refused.inner_text()
    answered, renewal = table.get_by_role("row").nth(1), table.get_by_role("row").nth(2)
    assert "/extension/~" in answered.inner_text()
    assert "200" in answered.inner_text()
    assert "/restapi/oauth/token" in renewal.inner_text()
    refused.get_by_role("button", name="Show details").click()
    page.get_by_text("OAU-").nth(1).wait_for()
