"""What handlers of a bot receive: chats, messages and submitted cards, and how they answer."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from ringkit._call.url_encoding import id_text
from ringkit._helpers.builders import build_card, build_card_change, build_post
from ringkit._io.flow import Flow, run, run_async
from ringkit.cards import check_card

if TYPE_CHECKING:
    import re

    from ringkit._call.url_encoding import Id
    from ringkit._client.asynchronous import AsyncRingCentral
    from ringkit._client.sync import RingCentral
    from ringkit._request.context import CallContext
    from ringkit.cards import Card
    from ringkit.webhooks import CardAction
    from ringkit_api.models import AdaptiveCardShortInfo, PostInfo, TeamPostEventBody

Client = TypeVar("Client", bound="RingCentral | AsyncRingCentral", covariant=True)


class BaseChat(Generic[Client]):
    """A chat that a bot is in. `rc` is the client of the bot, `bot_id` its extension id."""

    def __init__(self, rc: Client, bot_id: str, chat_id: str) -> None:
        self.rc = rc
        self.bot_id = bot_id
        self.chat_id = chat_id

    @property
    def _context(self) -> CallContext[Any]:
        return self.rc._context()

    def _say(self, text: str, **more: str) -> Flow[PostInfo]:
        if not text:
            raise ValueError("text: a post needs a text")
        return (yield from self._context.send(build_post(self.chat_id, {"text": text, **more})))

    def _post_card(self, card: Mapping[str, Any]) -> Flow[AdaptiveCardShortInfo]:
        check_card(card)
        return (yield from self._context.send(build_card(self.chat_id, self._marked(card))))

    def _update_card(self, card_id: Id, card: Mapping[str, Any]) -> Flow[AdaptiveCardShortInfo]:
        found = id_text(card_id, "card_id")
        check_card(card)
        return (yield from self._context.send(build_card_change(found, self._marked(card))))

    def _marked(self, card: Mapping[str, Any]) -> dict[str, Any]:
        """Return a card whose buttons say which bot it is of, which a submission does not."""
        marked: dict[str, Any] = _with_bot_id(card, self.bot_id)
        return marked

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of bot {self.bot_id} in chat {self.chat_id}>"


def _with_bot_id(value: Any, bot_id: str) -> Any:
    if isinstance(value, list | tuple):
        return [_with_bot_id(item, bot_id) for item in value]
    if not isinstance(value, Mapping):
        return value
    copy = {name: _with_bot_id(member, bot_id) for name, member in value.items()}
    if copy.get("type") == "Action.Submit" and isinstance(copy.get("data", {}), dict):
        copy["data"] = {**copy.get("data", {}), "botId": bot_id}
    return copy


class Chat(BaseChat["RingCentral"]):
    """A chat that a bot is in. Methods raise what `RingCentral.send` raises."""

    def say(self, text: str) -> PostInfo:
        """Post a text to the chat."""
        return run(self._say(text), self._context.io)

    def post_card(self, card: Card | Mapping[str, Any]) -> AdaptiveCardShortInfo:
        """Post an adaptive card to the chat. Raises CardError if `check_card` does."""
        return run(self._post_card(card), self._context.io)

    def update_card(self, card_id: Id, card: Card | Mapping[str, Any]) -> AdaptiveCardShortInfo:
        """Replace the content of a card of the bot. Raises CardError if `check_card` does."""
        return run(self._update_card(card_id, card), self._context.io)


class AsyncChat(BaseChat["AsyncRingCentral"]):
    """A chat that a bot is in, for asyncio; otherwise like `Chat`."""

    async def say(self, text: str) -> PostInfo:
        """Post a text to the chat."""
        return await run_async(self._say(text), self._context.io)

    async def post_card(self, card: Card | Mapping[str, Any]) -> AdaptiveCardShortInfo:
        """Post an adaptive card to the chat. Raises CardError if `check_card` does."""
        return await run_async(self._post_card(card), self._context.io)

    async def update_card(
        self, card_id: Id, card: Card | Mapping[str, Any]
    ) -> AdaptiveCardShortInfo:
        """Replace the content of a card of the bot. Raises CardError if `check_card` does."""
        return await run_async(self._update_card(card_id, card), self._context.io)


class BaseMessage(BaseChat[Client]):
    """A post of a person.

    - `text`: the text without the mention of the bot;
    - `command`, `arguments`: for a handler of commands, the command and the rest of the text;
    - `match`, `groups`: for a handler of a pattern, what was found, and the texts of its groups;
    - `id`, `user_id`: of the post, and of the person who wrote it;
    - `post`: the post as the notification has it.
    """

    def __init__(
        self,
        rc: Client,
        bot_id: str,
        post: TeamPostEventBody,
        text: str,
        *,
        command: str = "",
        arguments: str = "",
        match: re.Match[str] | None = None,
    ) -> None:
        super().__init__(rc, bot_id, f"{post.group_id or ''}")
        self.post = post
        self.text = text
        self.command = command
        self.arguments = arguments
        self.match = match
        self.groups: tuple[str, ...] = () if match is None else match.groups("")
        self.id = f"{post.id or ''}"
        self.user_id = f"{post.creator_id or ''}"

    def _reply(self, text: str) -> Flow[PostInfo]:
        """Post in the thread of the message, or begin one."""
        document = self.post.to_dict()
        thread = str(document.get("threadId") or "")
        parent = str(document.get("parentPostId") or self.id)
        more = {"threadId": thread} if thread else {}
        return (yield from self._say(text, parentPostId=parent, **more))


class Message(BaseMessage["RingCentral"], Chat):
    __doc__ = BaseMessage.__doc__

    def reply(self, text: str) -> PostInfo:
        """Post a text in the thread of the message, which it begins if there is none."""
        return run(self._reply(text), self._context.io)


class AsyncMessage(BaseMessage["AsyncRingCentral"], AsyncChat):
    __doc__ = BaseMessage.__doc__

    async def reply(self, text: str) -> PostInfo:
        """Post a text in the thread of the message, which it begins if there is none."""
        return await run_async(self._reply(text), self._context.io)


class BaseSubmission(BaseChat[Client]):
    """A card that a user submitted.

    - `data`: the values of its inputs and the `data` of its button; `name` is its `action`;
    - `user_id`, `card_id`: of the person who submitted it, and of the card;
    - `action`: the submission as the platform sent it.
    """

    def __init__(self, rc: Client, bot_id: str, action: CardAction) -> None:
        super().__init__(rc, bot_id, f"{action.conversation.id or ''}")
        self.action = action
        self.data: dict[str, Any] = action.data if isinstance(action.data, dict) else {}
        self.name = str(self.data.get("action", ""))
        self.user_id = f"{action.user.ext_id or action.user.id or ''}"
        self.card_id = f"{action.card.id or ''}"

    def _update(self, card: Mapping[str, Any]) -> Flow[AdaptiveCardShortInfo]:
        return (yield from self._update_card(self.card_id, card))


class Submission(BaseSubmission["RingCentral"], Chat):
    __doc__ = BaseSubmission.__doc__

    def update(self, card: Card | Mapping[str, Any]) -> AdaptiveCardShortInfo:
        """Replace the content of the submitted card."""
        return run(self._update(card), self._context.io)


class AsyncSubmission(BaseSubmission["AsyncRingCentral"], AsyncChat):
    __doc__ = BaseSubmission.__doc__

    async def update(self, card: Card | Mapping[str, Any]) -> AdaptiveCardShortInfo:
        """Replace the content of the submitted card."""
        return await run_async(self._update(card), self._context.io)
