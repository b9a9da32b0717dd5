"""Team messaging: teams that are made, changed, joined and left."""

from collections.abc import Callable

from ringkit_emulator._handlers.call import Call, Route, RouteTable
from ringkit_emulator._handlers.chats import chat_of, people
from ringkit_emulator._state.team_messaging import Chat
from ringkit_emulator._wire.messages import Answer, json_answer, no_content


def create_team(call: Call) -> Answer:
    """Make a team."""
    body = call.document
    members = [call.user.id, *people(call, body.get("members", ()))]
    chat = call.state.team_messaging.create_chat(
        call.user.account_id,
        "Team",
        members,
        name=body["name"],
        description=body.get("description", ""),
        public=body.get("public", False),
    )
    return json_answer(201, chat.document())


def update_team(call: Call) -> Answer:
    """Rename a team, describe it anew, open or close it."""
    chat = chat_of(call, "Team")
    body, old_name = call.document, chat.name
    chat.name = body.get("name", chat.name)
    chat.description = body.get("description", chat.description)
    chat.public = body.get("public", chat.public)
    event = "GroupRenamed" if chat.name != old_name else "GroupChanged"
    call.state.team_messaging.record_change(chat, event)
    return json_answer(200, chat.document())


def delete_team(call: Call) -> Answer:
    """Delete a team."""
    chat = chat_of(call, "Team")
    call.state.team_messaging.record_change(chat, "GroupLeft")
    del call.state.team_messaging.chats[chat.id]
    return no_content()


def add_members(call: Call) -> Answer:
    """Add people to a team."""
    chat = chat_of(call, "Team")
    chat.members += [p for p in people(call, call.document["members"]) if p not in chat.members]
    call.state.team_messaging.record_change(chat, "GroupChanged")
    return no_content()


def remove_members(call: Call) -> Answer:
    """Remove people from a team."""
    chat = chat_of(call, "Team")
    gone = {str(member.get("id")) for member in call.document["members"]}
    chat.members = [member for member in chat.members if member not in gone]
    call.state.team_messaging.record_change(chat, "GroupChanged")
    return no_content()


def _changed(call: Call, chat: Chat, event: str, *, changed: bool) -> Answer:
    """Answer 204 for a change, 205 where there was nothing to do."""
    if not changed:
        return no_content(status=205)
    call.state.team_messaging.record_change(chat, event)
    return no_content()


def set_status(status: str) -> Callable[[Call], Answer]:
    """Return the handler that archives a team or brings it back."""

    def answer(call: Call) -> Answer:
        chat = chat_of(call, "Team")
        changed, chat.status = chat.status != status, status
        return _changed(call, chat, "GroupChanged", changed=changed)

    return answer


def join_team(call: Call) -> Answer:
    """Join a public team."""
    chat = chat_of(call, "Team")
    changed = call.user.id not in chat.members
    if changed:
        chat.members.append(call.user.id)
    return _changed(call, chat, "GroupJoined", changed=changed)


def leave_team(call: Call) -> Answer:
    """Leave a team."""
    chat = chat_of(call, "Team")
    changed = call.user.id in chat.members
    answer = _changed(call, chat, "GroupLeft", changed=changed)
    chat.members = [member for member in chat.members if member != call.user.id]
    return answer


ROUTES: RouteTable = {
    "createGlipTeamNew": Route(create_team),
    "patchGlipTeamNew": Route(update_team),
    "deleteGlipTeamNew": Route(delete_team),
    "addGlipTeamMembersNew": Route(add_members),
    "removeGlipTeamMembersNew": Route(remove_members),
    "archiveGlipTeamNew": Route(set_status("Archived")),
    "unarchiveGlipTeamNew": Route(set_status("Active")),
    "joinGlipTeamNew": Route(join_team),
    "leaveGlipTeamNew": Route(leave_team),
}
