"""Bots of both kinds, with the same handlers, served by real servers on loopback."""

from __future__ import annotations

import contextlib
import socket
import threading
from collections.abc import Iterator
from typing import Any
from wsgiref.simple_server import WSGIRequestHandler, make_server

from attrs import define, field

from ringkit.bots import (
    AsyncBot,
    AsyncChat,
    AsyncMessage,
    AsyncSubmission,
    Bot,
    Chat,
    Message,
    Submission,
)
from ringkit.cards import Card
from ringkit_emulator import Emulator
from tests.webhooks.support import serving

QUESTION: Card = {
    "type": "AdaptiveCard",
    "version": "1.3",
    "body": [
        {"type": "TextBlock", "text": "Take the day off?"},
        {"type": "Input.Text", "id": "reason", "value": "none"},
    ],
    "actions": [
        {"type": "Action.Submit", "title": "Yes", "data": {"action": "approve"}},
        {"type": "Action.Submit", "title": "Fail", "data": {"action": "fail"}},
        {"type": "Action.Submit", "title": "Other", "data": {"action": "refuse"}},
        {"type": "Action.Submit", "title": "Plain"},
    ],
}
APPROVED: Card = {"type": "AdaptiveCard", "version": "1.3", "body": []}


@define
class Seen:
    """What the handlers of a bot were called with."""

    changes: list[str] = field(factory=list)
    submitted: list[Any] = field(factory=list)
    texts: list[str] = field(factory=list)


def blocking_bot(seen: Seen, **settings: Any) -> Bot:  # noqa: C901 (a function for each handler)
    bot = Bot(**settings)

    @bot.command("help", "?")
    def show_help(message: Message) -> str:
        return f"help: {message.command} {message.arguments}"

    @bot.command("thread")
    def thread(message: Message) -> None:
        message.reply("in the thread")

    @bot.command("card")
    def card(message: Message) -> None:
        message.post_card(QUESTION)

    @bot.command("fail")
    def fail(message: Message) -> None:
        raise ZeroDivisionError("mine")

    @bot.message(r"order (\d+)")
    def order(message: Message) -> None:
        message.say(f"ordered {message.groups[0]}")

    @bot.message("echo", everywhere=True)
    def echo(message: Message) -> None:
        seen.texts.append(message.text)
        message.say(message.text)

    @bot.action("approve")
    def approve(submission: Submission) -> None:
        seen.submitted.append(submission)
        submission.update(APPROVED)

    @bot.action("refuse")
    def refuse(submission: Submission) -> str:
        return "not today"

    @bot.action("fail")
    def fail_to_submit(submission: Submission) -> None:
        raise ZeroDivisionError("mine")

    @bot.on("installed")
    def installed(found: Any) -> None:
        seen.changes.append(f"installed {found.id}")

    @bot.on("removed")
    def removed(found: Any) -> None:
        seen.changes.append(f"removed {found.id}")

    @bot.on("joined")
    def joined(chat: Chat) -> None:
        chat.say("hello")

    return bot


def asyncio_bot(seen: Seen, **settings: Any) -> AsyncBot:  # noqa: C901 (a function for each handler)
    bot = AsyncBot(**settings)

    @bot.command("help", "?")
    async def show_help(message: AsyncMessage) -> str:
        return f"help: {message.command} {message.arguments}"

    @bot.command("thread")
    async def thread(message: AsyncMessage) -> None:
        await message.reply("in the thread")

    @bot.command("card")
    async def card(message: AsyncMessage) -> None:
        await message.post_card(QUESTION)

    @bot.command("fail")
    async def fail(message: AsyncMessage) -> None:
        raise ZeroDivisionError("mine")

    @bot.message(r"order (\d+)")
    async def order(message: AsyncMessage) -> None:
        await message.say(f"ordered {message.groups[0]}")

    @bot.message("echo", everywhere=True)
    async def echo(message: AsyncMessage) -> None:
        seen.texts.append(message.text)
        await message.say(message.text)

    @bot.action("approve")
    async def approve(submission: AsyncSubmission) -> None:
        seen.submitted.append(submission)
        await submission.update(APPROVED)

    @bot.action("refuse")
    def refuse(submission: AsyncSubmission) -> str:  # a plain function, called in a thread
        return "not today"

    @bot.action("fail")
    async def fail_to_submit(submission: AsyncSubmission) -> None:
        raise ZeroDivisionError("mine")

    @bot.on("installed")
    async def installed(found: Any) -> None:
        seen.changes.append(f"installed {found.id}")

    @bot.on("removed")
    def removed(found: Any) -> None:
        seen.changes.append(f"removed {found.id}")

    @bot.on("joined")
    async def joined(chat: AsyncChat) -> None:
        await chat.say("hello")

    return bot


def settings_of(emulator: Emulator, **more: Any) -> dict[str, Any]:
    """Return the settings of a bot of an emulator."""
    return {
        "server_url": emulator.url,
        "media_url": emulator.media_url,
        "client_id": emulator.client_id,
        "client_secret": emulator.client_secret,
        "card_secret": emulator.card_secret,
        "retry_every": 0.05,
        **more,
    }


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


class _Quiet(WSGIRequestHandler):
    def log_request(self, *args: Any) -> None:
        """Say nothing."""


@contextlib.contextmanager
def served(bot: Bot | AsyncBot, port: int) -> Iterator[None]:
    """Serve a bot by wsgiref or uvicorn; the block begins when it answers, and ends it."""
    if isinstance(bot, Bot):
        with (
            bot,
            make_server("127.0.0.1", port, bot.wsgi_app(), handler_class=_Quiet) as server,
        ):
            thread = threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True)
            thread.start()
            try:
                yield
            finally:
                server.shutdown()
                thread.join(20)
        return
    with serving(bot.asgi_app(), port):
        yield
