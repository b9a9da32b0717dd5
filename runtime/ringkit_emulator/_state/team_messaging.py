"""Team messaging: chats with their members, posts, files and favorites."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

from attrs import define, field, frozen

from ringkit_emulator._documents import Document, without_none
from ringkit_emulator._state.accounts import Extension
from ringkit_emulator._state.collection import Collection, Item
from ringkit_emulator._state.context import PlatformContext
from ringkit_emulator._times import format_time

_POSTS_PATH: Final = "/team-messaging/v1/posts"
_CHATS_PATH: Final = "/team-messaging/v1/chats"
_GROUPS_PATH: Final = "/team-messaging/v1/groups"
#: A person or team that the text of a post names.
_MENTION: Final = re.compile(r"!\[:(Person|Team)\]\((\w+)\)")


@frozen
class StoredFile:
    """A file uploaded to team messaging."""

    id: str
    name: str
    content: bytes
    content_type: str


@define(eq=False)
class Chat:
    """A chat of any type (Everyone, Team, Group, Direct, Personal).

    `members` are extension ids; `created` and `modified` are seconds since 1970.
    """

    id: str
    account_id: str
    type: str
    members: list[str]
    posts: Collection
    created: float
    modified: float
    name: str | None = None
    description: str | None = None
    public: bool = False
    status: str = "Active"

    def document(self) -> Document:
        """Return the JSON document of the chat."""
        named = self.type in ("Team", "Everyone")
        document: Document = {
            "id": self.id,
            "type": self.type,
            "public": self.public if self.type == "Team" else None,
            "name": self.name if named else None,
            "description": self.description if named else None,
            "status": self.status if self.type == "Team" else None,
            "creationTime": format_time(self.created),
            "lastModifiedTime": format_time(self.modified),
        }
        if self.type != "Everyone":
            document["members"] = [{"id": member} for member in self.members]
        return without_none(document)


@define(eq=False)
class Card:
    """An adaptive card and the post that shows it; `created` and `modified` are times."""

    id: str
    chat: Chat
    post: Item
    creator_id: str
    content: Document
    created: float
    modified: float

    def document(self) -> Document:
        """Return the JSON document of the card."""
        return self.content | {
            "id": self.id,
            "creator": {"id": self.creator_id},
            "chatIds": [self.chat.id],
            "creationTime": format_time(self.created),
            "lastModifiedTime": format_time(self.modified),
        }


@define
class TeamMessaging:
    """Chats, files and cards by id, and favorite chat ids by extension id."""

    context: PlatformContext
    chats: dict[str, Chat] = field(factory=dict)
    files: dict[str, StoredFile] = field(factory=dict)
    cards: dict[str, Card] = field(factory=dict)
    favorites: dict[str, list[str]] = field(factory=dict)

    def create_chat(
        self,
        account_id: str,
        kind: str,
        members: Iterable[str],
        *,
        name: str | None = None,
        description: str | None = None,
        public: bool = False,
    ) -> Chat:
        """Create a chat and publish the event to its members."""
        now = self.context.clock.time()
        chat = Chat(
            id=self.context.ids.text("chat"),
            account_id=account_id,
            type=kind,
            members=list(dict.fromkeys(members)),
            posts=Collection(self.context.clock),
            created=now,
            modified=now,
            name=name,
            description=description,
            public=public,
        )
        self.chats[chat.id] = chat
        self.publish_chat(chat, "GroupJoined")
        return chat

    def of(self, user: Extension) -> list[Chat]:
        """Return the chats of a user, most recently changed first."""
        found = [c for c in self.chats.values() if is_member(c, user)]
        return sorted(found, key=lambda c: (c.modified, int(c.id)), reverse=True)

    def get_or_create_conversation(
        self, user: Extension, others: Iterable[str]
    ) -> tuple[Chat, bool]:
        """Return the conversation of a user with exactly these others, and whether it is new."""
        members = list(dict.fromkeys([user.id, *others]))
        kind = {1: "Personal", 2: "Direct"}.get(len(members), "Group")
        for chat in self.chats.values():
            if chat.type == kind and set(chat.members) == set(members):
                return chat, False
        return self.create_chat(user.account_id, kind, members), True

    def record_change(self, chat: Chat, event_type: str) -> None:
        """Update the modification time of a chat and publish the event to its members."""
        chat.modified = self.context.clock.time()
        self.publish_chat(chat, event_type)

    def add_members(self, chat: Chat, people: Iterable[str]) -> None:
        """Add people to a chat; they are told that they joined, the others that it changed."""
        added = [person for person in people if person not in chat.members]
        others = list(chat.members)
        chat.members += added
        self._record_members(chat, "GroupJoined", added, others)

    def remove_members(self, chat: Chat, people: Iterable[str]) -> None:
        """Remove people from a chat; they are told that they left, the others that it changed."""
        removed = [person for person in people if person in chat.members]
        chat.members = [member for member in chat.members if member not in removed]
        self._record_members(chat, "GroupLeft", removed, chat.members)

    def _record_members(
        self, chat: Chat, event_type: str, people: list[str], others: list[str]
    ) -> None:
        chat.modified = self.context.clock.time()
        self.publish_chat(chat, event_type, frozenset(people))
        self.publish_chat(chat, "GroupChanged", frozenset(others))

    def add_post(
        self, chat: Chat, author: Extension, fields: Document, *, at: float | None = None
    ) -> Item:
        """Add a post to a chat and publish the event to its members.

        `at` is its creation time in seconds since 1970, None for now.
        """
        now = format_time(self.context.clock.time() if at is None else at)
        post_id = self.context.ids.text("post")
        post: Document = {
            "id": post_id,
            "groupId": chat.id,
            "type": "TextMessage",
            "text": fields.get("text"),
            "creatorId": author.id,
            "parentPostId": fields.get("parentPostId"),
            "threadId": fields.get("threadId") or fields.get("parentPostId"),
            "creationTime": now,
            "lastModifiedTime": now,
            "attachments": fields.get("attachments"),
            "mentions": self._mentions(chat, str(fields.get("text") or "")),
            "activity": "",
        }
        item = chat.posts.add(post_id, without_none(post))
        chat.modified = self.context.clock.time()
        self.publish_post(chat, item.document, "PostAdded")
        return item

    def add_card(self, chat: Chat, author: Extension, content: Document) -> Card:
        """Add a card to a chat, in a post of its own."""
        card_id, now = self.context.ids.text("card"), self.context.clock.time()
        fallback = content.get("fallbackText")
        attachment = without_none({"id": card_id, "type": "Card", "fallback": fallback})
        post = self.add_post(chat, author, {"attachments": [attachment]})
        card = self.cards[card_id] = Card(card_id, chat, post, author.id, content, now, now)
        return card

    def change_card(self, card: Card, content: Document) -> None:
        """Replace the content of a card and publish the change of its post."""
        card.content, card.modified = content, self.context.clock.time()
        self.edit_post(card.chat, card.post, None)

    def remove_card(self, card: Card) -> None:
        """Remove a card and its post."""
        del self.cards[card.id]
        if card.chat.posts.get(card.post.id) is not None:
            self.remove_post(card.chat, card.post)

    def _mentions(self, chat: Chat, text: str) -> list[Document]:
        extensions = self.context.accounts.by_id[chat.account_id].extensions
        found: list[Document] = []
        for kind, mentioned in _MENTION.findall(text):
            person = extensions.get(mentioned) if kind == "Person" else None
            name = chat.name if kind == "Team" else person and person.name
            found.append(without_none({"id": mentioned, "type": kind, "name": name}))
        return found

    def edit_post(self, chat: Chat, item: Item, text: str | None) -> None:
        """Change the text of a post and publish the event."""
        now = format_time(self.context.clock.time())
        chat.posts.merge(item, without_none({"text": text, "lastModifiedTime": now}))
        self.publish_post(chat, item.document, "PostChanged")

    def remove_post(self, chat: Chat, item: Item) -> None:
        """Remove a post and publish the event."""
        chat.posts.remove(item)
        self.publish_post(chat, {"id": item.id}, "PostRemoved")

    def publish_post(self, chat: Chat, post: Document, event_type: str) -> None:
        """Publish a post event to the members of a chat."""
        self._publish(chat, _POSTS_PATH, {**post, "eventType": event_type})

    def publish_chat(
        self, chat: Chat, event_type: str, people: frozenset[str] | None = None
    ) -> None:
        """Publish a chat event to the members of a chat, or only to these `people`."""
        document = {"id": chat.id} if event_type == "GroupLeft" else chat.document()
        for path in (_CHATS_PATH, _GROUPS_PATH):
            self._publish(chat, path, document | {"eventType": event_type}, people)

    def _publish(
        self, chat: Chat, path: str, body: Document, people: frozenset[str] | None = None
    ) -> None:
        audience = None if chat.type == "Everyone" else frozenset(chat.members)
        audience = audience if people is None else people
        self.context.publish(path, body, chat.account_id, audience=audience)


def is_member(chat: Chat, user: Extension) -> bool:
    """Return whether a user is a member of a chat."""
    same_account = chat.account_id == user.account_id
    return same_account and (chat.type == "Everyone" or user.id in chat.members)
