"""Team messaging: chats with their members, posts and files."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from ringkit_emulator._documents import Document, without_none
from ringkit_emulator._state.accounts import Account, Extension
from ringkit_emulator._state.collection import Item, Shelf
from ringkit_emulator._state.context import Context
from ringkit_emulator._times import format_time

POSTS = "/team-messaging/v1/posts"
CHATS = "/team-messaging/v1/chats"
GROUPS = "/team-messaging/v1/groups"


@dataclass(frozen=True, slots=True)
class StoredFile:
    """A file that was uploaded to team messaging."""

    id: str
    name: str
    content: bytes
    content_type: str


@dataclass(slots=True, eq=False)
class Chat:
    """A chat of any type (Everyone, Team, Group, Direct, Personal); members by extension id."""

    id: str
    account_id: str
    type: str
    members: list[str]
    posts: Shelf
    created: float
    modified: float
    name: str | None = None
    description: str | None = None
    public: bool = False
    status: str = "Active"

    def document(self) -> Document:
        """Return the chat as the platform shows it."""
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


@dataclass(slots=True)
class Teams:
    """All chats, files and favourites."""

    context: Context
    chats: dict[str, Chat] = field(default_factory=dict)
    files: dict[str, StoredFile] = field(default_factory=dict)
    favorites: dict[str, list[str]] = field(default_factory=dict)

    def open(
        self,
        account_id: str,
        kind: str,
        members: Iterable[str],
        *,
        name: str | None = None,
        description: str | None = None,
        public: bool = False,
    ) -> Chat:
        """Make a chat and tell its members."""
        now = self.context.clock.time()
        chat = Chat(
            id=self.context.ids.text("chat"),
            account_id=account_id,
            type=kind,
            members=list(dict.fromkeys(members)),
            posts=Shelf(self.context.clock),
            created=now,
            modified=now,
            name=name,
            description=description,
            public=public,
        )
        self.chats[chat.id] = chat
        self.announce_chat(chat, "GroupJoined")
        return chat

    def of(self, user: Extension) -> list[Chat]:
        """Return the chats of a user, the most recently changed first."""
        found = [c for c in self.chats.values() if is_member(c, user)]
        return sorted(found, key=lambda c: (c.modified, int(c.id)), reverse=True)

    def conversation(self, user: Extension, others: Iterable[str]) -> tuple[Chat, bool]:
        """Return the conversation of exactly these people, and whether it is new."""
        members = list(dict.fromkeys([user.id, *others]))
        kind = {1: "Personal", 2: "Direct"}.get(len(members), "Group")
        for chat in self.chats.values():
            if chat.type == kind and set(chat.members) == set(members):
                return chat, False
        return self.open(user.account_id, kind, members), True

    def touch(self, chat: Chat, event_type: str) -> None:
        """Note that a chat has changed and tell its members."""
        chat.modified = self.context.clock.time()
        self.announce_chat(chat, event_type)

    def post(self, chat: Chat, author: Extension, fields: Document) -> Item:
        """Write a post into a chat and tell its members."""
        now = format_time(self.context.clock.time())
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
            "mentions": [],
            "activity": "",
        }
        item = chat.posts.add(post_id, without_none(post))
        chat.modified = self.context.clock.time()
        self.announce_post(chat, item.document, "PostAdded")
        return item

    def edit(self, chat: Chat, item: Item, text: str | None) -> None:
        """Change the text of a post."""
        now = format_time(self.context.clock.time())
        chat.posts.merge(item, without_none({"text": text, "lastModifiedTime": now}))
        self.announce_post(chat, item.document, "PostChanged")

    def remove(self, chat: Chat, item: Item) -> None:
        """Take a post away."""
        chat.posts.remove(item)
        self.announce_post(chat, {"id": item.id}, "PostRemoved")

    def announce_post(self, chat: Chat, post: Document, event_type: str) -> None:
        """Tell the members of a chat about a post."""
        self._tell(chat, POSTS, {**post, "eventType": event_type})

    def announce_chat(self, chat: Chat, event_type: str) -> None:
        """Tell the members of a chat about the chat."""
        body = chat.document() | {"eventType": event_type}
        for path in (CHATS, GROUPS):
            self._tell(chat, path, dict(body))

    def _tell(self, chat: Chat, path: str, body: Document) -> None:
        audience = None if chat.type == "Everyone" else frozenset(chat.members)
        self.context.publish(path, body, chat.account_id, audience=audience)


def is_member(chat: Chat, user: Extension) -> bool:
    """Whether a chat is one of the user's."""
    mine = chat.account_id == user.account_id
    return mine and (chat.type == "Everyone" or user.id in chat.members)


def found_chats(context: Context) -> Teams:
    """Return the chats every account starts with."""
    teams = Teams(context)
    for account in context.accounts.by_id.values():
        _found(teams, account)
    return teams


def _found(teams: Teams, account: Account) -> None:
    users = account.users()
    everyone = teams.open(account.id, "Everyone", [], name=account.company, description="All")
    teams.open(account.id, "Personal", [users[0].id])
    members = [user.id for user in users[:4]]
    team = teams.open(account.id, "Team", members, name="Project", description="A team")
    for index, user in enumerate(users[:4]):
        teams.post(team, user, {"text": f"Message {index + 1}"})
    teams.post(everyone, users[0], {"text": "Welcome"})
