"""Answer texts and team-messaging posts that say "ping" with "pong".

    python bot.py --replies 10

The login is read from RINGCENTRAL_CLIENT_ID, RINGCENTRAL_CLIENT_SECRET and RINGCENTRAL_JWT.
Notifications arrive over a WebSocket, so the bot needs no public address.
"""

from __future__ import annotations

import argparse
import asyncio

from ringkit import AsyncRingCentral, RingkitError, filters
from ringkit_api.models import InstantMessageEvent, TeamPostEvent


def answer_to(text: str) -> str:
    """Return the answer to a text, "" for none."""
    return "pong" if text.strip().lower() == "ping" else ""


async def answer_text(rc: AsyncRingCentral, event: InstantMessageEvent) -> bool:
    """Answer a text message; return whether there was something to answer."""
    message = event.body
    answer = answer_to(f"{message.subject}")
    sender = message.from_.phone_number
    receiver = next((to.phone_number for to in message.to), None)
    if not (answer and sender and receiver):
        return False
    await rc.api.sms.create_sms_message(
        body={
            "from_": {"phone_number": receiver},
            "to": [{"phone_number": sender}],
            "text": answer,
        },
        deadline=30,
    )
    return True


async def answer_post(rc: AsyncRingCentral, event: TeamPostEvent, own_id: str) -> bool:
    """Answer a post of another person in its chat; return whether there was one."""
    post = event.body
    chat = post.group_id
    answer = answer_to(post.text or "")
    if not (answer and chat) or post.event_type != "PostAdded" or post.creator_id == own_id:
        return False
    await rc.api.posts.create_post(chat_id=chat, body={"text": answer})
    return True


async def run(replies: int) -> None:
    """Answer until `replies` answers were given; for ever if it is 0."""
    async with AsyncRingCentral.from_env() as rc:
        own_id = f"{(await rc.api.extensions.read_extension()).id}"
        interesting = [filters.instant_messages(), filters.team_posts()]
        async with rc.subscription(interesting) as events:
            print("listening", flush=True)
            given = 0
            async for event in events:
                try:
                    if isinstance(event, InstantMessageEvent):
                        given += await answer_text(rc, event)
                    elif isinstance(event, TeamPostEvent):
                        given += await answer_post(rc, event, own_id)
                except RingkitError as error:
                    print("not answered:", error, flush=True)
                if given and given == replies:
                    break
            print(f"gave {given} answers")


def main() -> None:
    """Run the bot."""
    parser = argparse.ArgumentParser(description='Answer "ping" with "pong".')
    parser.add_argument("--replies", type=int, default=0, help="stop after so many (0: never)")
    asyncio.run(run(parser.parse_args().replies))


if __name__ == "__main__":
    main()
