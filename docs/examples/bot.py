"""A bot of team messaging that holds polls: "@poll Lunch?" posts a card, and counts the votes.

    python bot.py --port 8000

The settings are read from RINGCENTRAL_CLIENT_ID, RINGCENTRAL_CLIENT_SECRET, RINGCENTRAL_STORE,
RINGCENTRAL_BOT_URL (the public address of the port) and RINGCENTRAL_BOT_CARD_SECRET. Without a port
notifications arrive over a WebSocket, for the bot whose token is in RINGCENTRAL_BOT_TOKEN; votes
need the public address.
"""

from __future__ import annotations

import argparse
import asyncio
from collections import Counter

from ringkit.bots import AsyncBot, AsyncInstallation, AsyncMessage, AsyncSubmission
from ringkit.cards import ActionSubmit, Card

CHOICES = ("Yes", "No")

#: The votes of each person, by the question and the chat that it was asked in.
votes: dict[tuple[str, str], dict[str, str]] = {}


def poll_card(question: str, given: dict[str, str]) -> Card:
    """Return the card of a poll with the votes given so far."""
    counts = Counter(given.values())
    buttons: list[ActionSubmit] = [
        {
            "type": "Action.Submit",
            "title": f"{choice} ({counts[choice]})",
            "data": {"action": "vote", "question": question, "choice": choice},
        }
        for choice in CHOICES
    ]
    return {
        "type": "AdaptiveCard",
        "version": "1.3",
        "fallbackText": question,
        "body": [{"type": "TextBlock", "text": question, "weight": "bolder", "wrap": True}],
        "actions": [*buttons],
    }


def make_bot() -> AsyncBot:
    """Return the bot with its handlers."""
    bot = AsyncBot.from_env()

    @bot.on("installed")
    async def installed(installation: AsyncInstallation) -> None:
        print("installed", installation.id, flush=True)

    @bot.command("ping")
    async def ping(_: AsyncMessage) -> str:
        return "pong"

    @bot.command("poll")
    async def poll(message: AsyncMessage) -> None:
        if not message.arguments:
            await message.reply("Ask something: poll Lunch at noon?")
            return
        votes[message.arguments, message.chat_id] = {}
        await message.post_card(poll_card(message.arguments, {}))

    @bot.message()
    async def anything_else(_: AsyncMessage) -> str:
        return "I hold polls: poll Lunch at noon?"

    @bot.action("vote")
    async def vote(submission: AsyncSubmission) -> str | None:
        question = str(submission.data["question"])
        given = votes.get((question, submission.chat_id))
        if given is None:
            return "This poll is over."
        given[submission.user_id] = str(submission.data["choice"])
        await submission.update(poll_card(question, given))
        return None

    return bot


def main() -> None:
    """Run the bot."""
    parser = argparse.ArgumentParser(description="Hold polls in team messaging.")
    parser.add_argument("--port", type=int, help="serve HTTP on this port of this computer")
    port = parser.parse_args().port
    bot = make_bot()
    if port is None:
        asyncio.run(bot.run())
        return
    import uvicorn

    uvicorn.run(bot.asgi_app(), port=port, log_level="warning")


if __name__ == "__main__":
    main()
