"""Call queues: the extensions of type Department, and the users who are their members."""

from __future__ import annotations

from ringkit_emulator._documents import Document, without_none
from ringkit_emulator._handlers.call import Call, Route, RouteTable
from ringkit_emulator._handlers.lists import numbered_list
from ringkit_emulator._state.accounts import Extension
from ringkit_emulator._state.extensions import apply_extension_changes
from ringkit_emulator._wire.errors import bad_parameter, not_found
from ringkit_emulator._wire.messages import Answer, json_answer, no_content

_QUEUE_TYPE = "Department"
#: What only the details of a call queue have.
_DETAILS = ("serviceLevelSettings", "editableMemberStatus", "alertTimer")


def _queue(call: Call) -> Extension:
    queue = call.account.extensions.get(call.path["groupId"])
    if queue is None or queue.type != _QUEUE_TYPE:
        raise not_found("groupId", call.path["groupId"])
    return queue


def _queue_document(call: Call, queue: Extension) -> Document:
    return {
        "uri": f"{call.urls.api}/restapi/v1.0/account/{call.account.id}/call-queues/{queue.id}",
        "id": queue.id,
        "extensionNumber": queue.number,
        "name": queue.changes.get("name") or queue.name,
        "status": queue.status,
    }


def _member_document(call: Call, member: Extension) -> Document:
    return without_none(
        {
            "uri": call.urls.extension(call.account.id, member.id),
            "id": int(member.id),
            "extensionNumber": member.number or None,
        }
    )


def list_queues(call: Call) -> Answer:
    """Return the call queues, or those that `memberExtensionId` is a member of, page by page."""
    member = call.query.get("memberExtensionId")
    queues = [
        each
        for each in call.account.extensions.values()
        if each.type == _QUEUE_TYPE
        and (member is None or str(member) in call.account.queue_members.get(each.id, ()))
    ]
    return numbered_list(call, queues, lambda queue: _queue_document(call, queue))


def read_queue(call: Call) -> Answer:
    """Return a call queue with its settings."""
    queue = _queue(call)
    details = {name: queue.changes[name] for name in _DETAILS if name in queue.changes}
    return json_answer(200, _queue_document(call, queue) | details)


def update_queue(call: Call) -> Answer:
    """Change the settings of a call queue and return it."""
    apply_extension_changes(_queue(call), call.document)
    return read_queue(call)


def list_members(call: Call) -> Answer:
    """Return the members of a call queue, page by page."""
    ids = call.account.queue_members.get(_queue(call).id, [])
    members = [call.account.extensions[each] for each in ids if each in call.account.extensions]
    return numbered_list(call, members, lambda member: _member_document(call, member))


def assign_members(call: Call) -> Answer:
    """Add members to a call queue, and remove some."""
    queue = _queue(call)
    added, removed = (
        [str(each) for each in call.document.get(name, ())]
        for name in ("addedExtensionIds", "removedExtensionIds")
    )
    for each in (*added, *removed):
        if each not in call.account.extensions:
            raise bad_parameter("addedExtensionIds", each)
    members = [*call.account.queue_members.get(queue.id, ()), *added]
    call.account.queue_members[queue.id] = [
        each for each in dict.fromkeys(members) if each not in removed
    ]
    return no_content()


ROUTES: RouteTable = {
    "listCallQueues": Route(list_queues),
    "readCallQueueInfo": Route(read_queue),
    "updateCallQueueInfo": Route(update_queue),
    "listCallQueueMembers": Route(list_members),
    "assignMultipleCallQueueMembers": Route(assign_members),
}
