"""What the tests of bots share: a person who talks to a bot, and waiting for what it does."""

from __future__ import annotations

import time
import weakref
from collections.abc import Callable
from typing import Any

from ringkit import RingCentral
from ringkit_emulator import Emulator
from tests.support.platform import client


def until(condition: Callable[[], Any], seconds: float = 20) -> Any:
    """Wait for what another thread does, and return it."""
    end = time.monotonic() + seconds
    while not (found := condition()):
        assert time.monotonic() < end, "it did not happen"
        time.sleep(0.01)
    return found


class Person:
    """The first user, who writes to a bot and reads what it posts."""

    def __init__(self, emulator: Emulator, bot_id: str) -> None:
        self.rc: RingCentral = client(emulator)
        weakref.finalize(self, self.rc.close)
        self.bot_id = bot_id
        members = [{"id": bot_id}]
        made = self.rc.api.conversations.create_conversation(body={"members": members})
        self.direct = f"{made.id}"

    def team(self, *, with_bot: bool = True) -> str:
        members = [{"id": self.bot_id}] if with_bot else []
        made = self.rc.api.teams.create_team(body={"name": "Team", "members": members})
        return f"{made.id}"

    def writes(self, text: str, chat: str = "", **more: str) -> str:
        """Post a text, by default to the bot alone; return the id of the post."""
        made = self.rc.post(
            f"/team-messaging/v1/chats/{chat or self.direct}/posts", {"text": text, **more}
        )
        return str(made.json()["id"])

    def mentions(self, text: str) -> str:
        return f"![:Person]({self.bot_id}) {text}"

    def posts(self, chat: str = "") -> list[dict[str, Any]]:
        """Return what the bot posted to a chat, oldest first."""
        found = self.rc.get(f"/team-messaging/v1/chats/{chat or self.direct}/posts").json()
        return [post for post in found["records"][::-1] if post["creatorId"] == self.bot_id]

    def reads(self, count: int, chat: str = "") -> list[str]:
        """Wait for so many posts of the bot, and return their texts."""
        until(lambda: len(self.posts(chat)) >= count)
        return [str(post.get("text", "")) for post in self.posts(chat)]
