"""Team messaging: chats, conversations, people."""

from collections.abc import Callable, Sequence
from typing import Final

from ringkit_emulator._documents import Document
from ringkit_emulator._handlers.call import Call, Handler, Route, RouteTable
from ringkit_emulator._handlers.generic import answer_from_description
from ringkit_emulator._handlers.paged import page_of, resume
from ringkit_emulator._state.team_messaging import Chat, is_member
from ringkit_emulator._times import format_time
from ringkit_emulator._wire.errors import PlatformError, bad_parameter, not_found
from ringkit_emulator._wire.messages import Answer, json_answer, no_content

_CONVERSATIONS: Final = ("Direct", "Personal", "Group")


def chat_of(call: Call, *kinds: str) -> Chat:
    """Return the chat that the path names; raises PlatformError (404, 403)."""
    name = "chatId" if "chatId" in call.path else "groupId"
    chat = call.state.team_messaging.chats.get(call.path[name])
    unfit = chat is None or chat.account_id != call.user.account_id
    if chat is None or unfit or (kinds and chat.type not in kinds):
        raise not_found(name, call.path[name])
    if not is_member(chat, call.user) and not chat.public:
        raise PlatformError(403, "CMN-404", "The chat belongs to others")
    return chat


def in_chat(handler: Handler) -> Handler:
    """Return ``handler`` for use in chats that exist and are the caller's."""

    def checked(call: Call) -> Answer:
        chat_of(call)
        answer = handler(call)
        if not isinstance(answer, Answer):
            raise TypeError("handlers in chats answer at once")
        return answer

    return checked


def chat_list(call: Call, chats: Sequence[Chat]) -> Answer:
    """Answer a page of chats."""
    call = resume(call)
    kinds = call.query.get("type") or ()
    found = [chat.document() for chat in chats if not kinds or chat.type in kinds]
    page = page_of(call, found)
    document: Document = {"records": page.items}
    if "navigation" in page.members:
        document["navigation"] = page.members["navigation"]
    return json_answer(200, document)


def list_chats(call: Call) -> Answer:
    """Answer the chats of the user."""
    return chat_list(call, call.state.team_messaging.of(call.user))


def list_kind(*kinds: str) -> Callable[[Call], Answer]:
    """Return the handler that lists the user's chats of some types."""

    def answer(call: Call) -> Answer:
        chats = call.state.team_messaging.of(call.user)
        return chat_list(call, [chat for chat in chats if chat.type in kinds])

    return answer


def list_favorites(call: Call) -> Answer:
    """Answer the user's favourite chats."""
    teams = call.state.team_messaging
    ids = teams.favorites.get(call.user.id, [])
    return chat_list(call, [teams.chats[i] for i in ids if i in teams.chats])


def favorite(call: Call) -> Answer:
    """Make a chat a favourite."""
    ids = call.state.team_messaging.favorites.setdefault(call.user.id, [])
    chat = chat_of(call)
    if chat.id not in ids:
        ids.append(chat.id)
    return no_content()


def unfavorite(call: Call) -> Answer:
    """Make a chat an ordinary one."""
    ids = call.state.team_messaging.favorites.get(call.user.id, [])
    chat = chat_of(call)
    if chat.id in ids:
        ids.remove(chat.id)
    return no_content()


def read_kind(*kinds: str) -> Callable[[Call], Answer]:
    """Return the handler that answers a chat of one of some types."""
    return lambda call: json_answer(200, chat_of(call, *kinds).document())


def create_conversation(call: Call) -> Answer:
    """Open a conversation, or answer the one these people have already."""
    members = people(call, call.document["members"])
    chat, new = call.state.team_messaging.get_or_create_conversation(call.user, members)
    return json_answer(201 if new else 200, chat.document())


def people(call: Call, members: Sequence[Document]) -> list[str]:
    """Return the ids of people named by id or e-mail; raises PlatformError (CMN-101)."""
    return [_person(call, member) for member in members]


def _person(call: Call, member: Document) -> str:
    for extension in call.account.extensions.values():
        if member.get("id") == extension.id or member.get("email") == extension.email:
            return extension.id
    if "email" in member or "id" not in member:
        raise bad_parameter("members", member.get("email"))
    # Guests are people of other companies: their ids are nobody's here.
    return str(member["id"])


def _everyone(call: Call) -> Chat:
    chats = call.state.team_messaging.chats.values()
    account = call.user.account_id
    return next(c for c in chats if c.type == "Everyone" and c.account_id == account)


def read_everyone(call: Call) -> Answer:
    """Answer the chat of the whole company."""
    return json_answer(200, _everyone(call).document())


def update_everyone(call: Call) -> Answer:
    """Rename or describe the chat of the whole company."""
    chat = _everyone(call)
    chat.name = call.document.get("name", chat.name)
    chat.description = call.document.get("description", chat.description)
    call.state.team_messaging.record_change(chat, "GroupChanged")
    return json_answer(200, chat.document())


def read_person(call: Call) -> Answer:
    """Answer one person."""
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
    """Answer the company."""
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
    "favoriteGlipChatNew": Route(favorite),
    "unfavoriteGlipChatNew": Route(unfavorite),
    "readGlipChatNew": Route(read_kind()),
    "listGlipConversationsNew": Route(list_kind(*_CONVERSATIONS)),
    "createGlipConversationNew": Route(create_conversation),
    "readGlipConversationNew": Route(read_kind(*_CONVERSATIONS)),
    "listGlipTeamsNew": Route(list_kind("Team")),
    "readGlipTeamNew": Route(read_kind("Team")),
    "readGlipEveryoneNew": Route(read_everyone),
    "patchGlipEveryoneNew": Route(update_everyone),
    "readGlipPersonNew": Route(read_person),
    "readTMCompanyInfoNew": Route(read_company),
    **{
        name: Route(in_chat(answer_from_description))
        for name in (
            "listChatNotesNew",
            "createChatNoteNew",
            "listChatTasksNew",
            "createTaskNew",
            "createGlipAdaptiveCardNew",
            "listGroupEventsNew",
            "createEventByGroupIdNew",
            "listGlipGroupWebhooksNew",
            "createGlipGroupWebhookNew",
        )
    },
}
