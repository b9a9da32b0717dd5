"""Teams: creating, changing, archiving, joining and leaving them."""

from __future__ import annotations

from collections.abc import Callable

from ringkit_emulator._handlers.call import Call, Route, RouteTable
from ringkit_emulator._handlers.team_messaging.chats import find_chat, member_ids
from ringkit_emulator._wire.messages import Answer, json_answer, no_content


def create_team(call: Call) -> Answer:
    """Create a team."""
    body = call.document
    members = [call.user.id, *member_ids(call, body.get("members", ()), guests=True)]
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
    """Change the name or description of a team, or make it public or private."""
    chat = find_chat(call, "Team")
    body, old_name = call.document, chat.name
    chat.name = body.get("name", chat.name)
    chat.description = body.get("description", chat.description)
    chat.public = body.get("public", chat.public)
    event = "GroupRenamed" if chat.name != old_name else "GroupChanged"
    call.state.team_messaging.record_change(chat, event)
    return json_answer(200, chat.document())


def delete_team(call: Call) -> Answer:
    """Delete a team."""
    chat = find_chat(call, "Team")
    call.state.team_messaging.record_change(chat, "GroupLeft")
    del call.state.team_messaging.chats[chat.id]
    return no_content()


def add_members(call: Call) -> Answer:
    """Add people to a team."""
    chat = find_chat(call, "Team")
    call.state.team_messaging.add_members(
        chat, member_ids(call, call.document["members"], guests=True)
    )
    return no_content()


def remove_members(call: Call) -> Answer:
    """Remove people from a team."""
    chat = find_chat(call, "Team")
    removed = {str(member.get("id")) for member in call.document["members"]}
    call.state.team_messaging.remove_members(chat, removed)
    return no_content()


def _answer_change(*, changed: bool) -> Answer:
    """Return 204, or 205 if nothing changed."""
    return no_content() if changed else no_content(status=205)


def status_setter(status: str) -> Callable[[Call], Answer]:
    """Return a handler that archives (`Archived`) or unarchives (`Active`) a team."""

    def answer(call: Call) -> Answer:
        chat = find_chat(call, "Team")
        changed, chat.status = chat.status != status, status
        if changed:
            call.state.team_messaging.record_change(chat, "GroupChanged")
        return _answer_change(changed=changed)

    return answer


def join_team(call: Call) -> Answer:
    """Join a public team."""
    chat = find_chat(call, "Team")
    changed = call.user.id not in chat.members
    if changed:
        call.state.team_messaging.add_members(chat, [call.user.id])
    return _answer_change(changed=changed)


def leave_team(call: Call) -> Answer:
    """Leave a team."""
    chat = find_chat(call, "Team")
    changed = call.user.id in chat.members
    if changed:
        call.state.team_messaging.remove_members(chat, [call.user.id])
    return _answer_change(changed=changed)


ROUTES: RouteTable = {
    "createGlipTeamNew": Route(create_team),
    "patchGlipTeamNew": Route(update_team),
    "deleteGlipTeamNew": Route(delete_team),
    "addGlipTeamMembersNew": Route(add_members),
    "removeGlipTeamMembersNew": Route(remove_members),
    "archiveGlipTeamNew": Route(status_setter("Archived")),
    "unarchiveGlipTeamNew": Route(status_setter("Active")),
    "joinGlipTeamNew": Route(join_team),
    "leaveGlipTeamNew": Route(leave_team),
}
