"""Chats, conversations, favourites, the Everyone chat, people and the company."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

from ringkit_emulator._documents import Document
from ringkit_emulator._handlers.call import Call, Handler, Route, RouteTable
from ringkit_emulator._handlers.generic import answer_from_description
from ringkit_emulator._handlers.lists import page_of, with_query_of_page_token
from ringkit_emulator._state.team_messaging import Chat, is_member
from ringkit_emulator._times import format_time
from ringkit_emulator._wire.errors import PlatformError, bad_parameter, not_found
from ringkit_emulator._wire.messages import Answer, json_answer, no_content

_CONVERSATION_TYPES: Final = ("Direct", "Personal", "Group")


def find_chat(call: Call, *types: str) -> Chat:
    """Return the chat that the path names, if it has one of `types` (by default any).

    Raises PlatformError (404), or PlatformError (403) if the caller is not a member and the chat is
    not public.
    """
    name = "chatId" if "chatId" in call.path else "groupId"
    chat = call.state.team_messaging.chats.get(call.path[name])
    foreign = chat is None or chat.account_id != call.user.account_id
    if chat is None or foreign or (types and chat.type not in types):
        raise not_found(name, call.path[name])
    if not is_member(chat, call.user) and not chat.public:
        raise PlatformError(403, "CMN-404", "The user is not a member of the chat")
    return chat


def with_chat_check(handler: Handler) -> Handler:
    """Return `handler` preceded by the checks of `find_chat`."""

    def checked(call: Call) -> Answer:
        find_chat(call)
        answer = handler(call)
        if not isinstance(answer, Answer):
            raise TypeError("the handler must not be async")
        return answer

    return checked


def _chat_page(call: Call, chats: Sequence[Chat]) -> Answer:
    """Return a page of `chats` that have the types the query asks for."""
    call = with_query_of_page_token(call)
    types = call.query.get("type") or ()
    found = [chat.document() for chat in chats if not types or chat.type in types]
    page = page_of(call, found)
    document: Document = {"records": page.items}
    if "navigation" in page.members:
        document["navigation"] = page.members["navigation"]
    return json_answer(200, document)


def list_chats(call: Call) -> Answer:
    """Return a page of the chats of the user."""
    return _chat_page(call, call.state.team_messaging.of(call.user))


def chats_lister(*types: str) -> Callable[[Call], Answer]:
    """Return a handler that returns a page of the user's chats of the given types."""

    def answer(call: Call) -> Answer:
        chats = call.state.team_messaging.of(call.user)
        return _chat_page(call, [chat for chat in chats if chat.type in types])

    return answer


def list_favorites(call: Call) -> Answer:
    """Return a page of the favourite chats of the user."""
    teams = call.state.team_messaging
    ids = teams.favorites.get(call.user.id, [])
    return _chat_page(call, [teams.chats[i] for i in ids if i in teams.chats])


def add_favorite(call: Call) -> Answer:
    """Add a chat to the favourites of the user."""
    ids = call.state.team_messaging.favorites.setdefault(call.user.id, [])
    chat = find_chat(call)
    if chat.id not in ids:
        ids.append(chat.id)
    return no_content()


def remove_favorite(call: Call) -> Answer:
    """Remove a chat from the favourites of the user."""
    ids = call.state.team_messaging.favorites.get(call.user.id, [])
    chat = find_chat(call)
    if chat.id in ids:
        ids.remove(chat.id)
    return no_content()


def chat_reader(*types: str) -> Callable[[Call], Answer]:
    """Return a handler that returns the chat of the path, if it has one of the given types."""
    return lambda call: json_answer(200, find_chat(call, *types).document())


def create_conversation(call: Call) -> Answer:
    """Create a conversation, or return the one that these people already have."""
    members = member_ids(call, call.document["members"])
    chat, new = call.state.team_messaging.get_or_create_conversation(call.user, members)
    return json_answer(201 if new else 200, chat.document())


def member_ids(call: Call, members: Sequence[Document], *, guests: bool = False) -> list[str]:
    """Return the ids of people named by id or e-mail address; with `guests`, of guests, too.

    Raises PlatformError (400, CMN-101) for an unknown e-mail address.
    """
    return [_member_id(call, member, guests=guests) for member in members]


def _member_id(call: Call, member: Document, *, guests: bool) -> str:
    for extension in call.account.extensions.values():
        if member.get("id") == extension.id or member.get("email") == extension.email:
            return extension.id
    if "id" in member:
        # Guests belong to other companies, so their ids are not known here.
        return str(member["id"])
    email = str(member.get("email", ""))
    if not guests or "@" not in email:
        raise bad_parameter("members", email or None)
    return call.state.team_messaging.guest_id(email)


def _everyone_chat(call: Call) -> Chat:
    chats = call.state.team_messaging.chats.values()
    account = call.user.account_id
    return next(c for c in chats if c.type == "Everyone" and c.account_id == account)


def read_everyone(call: Call) -> Answer:
    """Return the Everyone chat of the account."""
    return json_answer(200, _everyone_chat(call).document())


def update_everyone(call: Call) -> Answer:
    """Change the name or the description of the Everyone chat."""
    chat = _everyone_chat(call)
    chat.name = call.document.get("name", chat.name)
    chat.description = call.document.get("description", chat.description)
    call.state.team_messaging.record_change(chat, "GroupChanged")
    return json_answer(200, chat.document())


def read_person(call: Call) -> Answer:
    """Return a person."""
    extension = call.account.extensions.get(call.path["personId"])
    if extension is None:
        raise not_found("personId", call.path["personId"])
    created = format_time(extension.created)
    document = {
        "id": extension.id,
        "firstName": extension.first_name,
        "lastName": extension.last_name,
        "email": extension.email,
        "companyId": extension.account_id,
        "creationTime": created,
        "lastModifiedTime": created,
    }
    return json_answer(200, document)


def read_company(call: Call) -> Answer:
    """Return the company."""
    if call.path["companyId"] != call.account.id:
        raise not_found("companyId", call.path["companyId"])
    created = format_time(call.account.operator().created)
    document = {
        "id": call.account.id,
        "name": call.account.company,
        "domain": "example.com",
        "creationTime": created,
        "lastModifiedTime": created,
    }
    return json_answer(200, document)


ROUTES: RouteTable = {
    "listGlipChatsNew": Route(list_chats),
    "listRecentChatsNew": Route(list_chats),
    "listFavoriteChatsNew": Route(list_favorites),
    "favoriteGlipChatNew": Route(add_favorite),
    "unfavoriteGlipChatNew": Route(remove_favorite),
    "readGlipChatNew": Route(chat_reader()),
    "listGlipConversationsNew": Route(chats_lister(*_CONVERSATION_TYPES)),
    "createGlipConversationNew": Route(create_conversation),
    "readGlipConversationNew": Route(chat_reader(*_CONVERSATION_TYPES)),
    "listGlipTeamsNew": Route(chats_lister("Team")),
    "readGlipTeamNew": Route(chat_reader("Team")),
    "readGlipEveryoneNew": Route(read_everyone),
    "patchGlipEveryoneNew": Route(update_everyone),
    "readGlipPersonNew": Route(read_person),
    "readTMCompanyInfoNew": Route(read_company),
    **{
        name: Route(with_chat_check(answer_from_description))
        for name in (
            "listChatNotesNew",
            "listChatTasksNew",
            "listGroupEventsNew",
            "listGlipGroupWebhooksNew",
        )
    },
}
