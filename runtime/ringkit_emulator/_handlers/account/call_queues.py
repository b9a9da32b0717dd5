"""Call queues: the extensions of type Department, their members, and who accepts their calls."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from ringkit_emulator._documents import Document, merged, without_none
from ringkit_emulator._handlers.account.extensions import in_use_error
from ringkit_emulator._handlers.call import Call, Route, RouteTable
from ringkit_emulator._handlers.lists import numbered_list
from ringkit_emulator._state.accounts import Extension
from ringkit_emulator._state.extensions import apply_extension_changes, publish_extension_event
from ringkit_emulator._wire.errors import bad_parameter, not_found
from ringkit_emulator._wire.messages import Answer, json_answer, no_content

#: What only the details of a call queue have; the rest of a queue is its extension.
_SETTINGS: Final = ("serviceLevelSettings", "editableMemberStatus", "alertTimer")
_REFUSING: Final = ("DoNotAcceptAnyCalls", "DoNotAcceptDepartmentCalls")


def _queue(call: Call, name: str = "groupId") -> Extension:
    queue_id = str(call.path[name])
    for queue in call.account.queues():
        if queue.id == queue_id:
            return queue
    raise not_found(name, queue_id)


def _queues_of(call: Call, member_id: str) -> list[Extension]:
    members = call.account.queue_members
    return [queue for queue in call.account.queues() if member_id in members.get(queue.id, {})]


def _queue_document(call: Call, queue: Extension) -> Document:
    return without_none(
        {
            "uri": f"{call.urls.api}/restapi/v1.0/account/{call.account.id}/call-queues/{queue.id}",
            "id": queue.id,
            "extensionNumber": queue.number,
            "name": queue.changes.get("name") or queue.name,
            "status": queue.status,
            "subType": queue.changes.get("subType"),
        }
    )


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
    queues = call.account.queues() if member is None else _queues_of(call, str(member))
    return numbered_list(call, queues, lambda queue: _queue_document(call, queue))


def read_queue(call: Call) -> Answer:
    """Return a call queue with its settings."""
    queue = _queue(call)
    settings = call.account.queue_settings.get(queue.id, {})
    return json_answer(200, {**_queue_document(call, queue), **settings})


def update_queue(call: Call) -> Answer:
    """Change a call queue, which is an extension with settings of its own, and return it."""
    queue = _queue(call)
    number = call.document.get("extensionNumber")
    if number is not None and call.account.by_number(str(number)) not in (None, queue):
        raise in_use_error("extensionNumber", str(number))
    settings: Document = {name: call.document[name] for name in _SETTINGS if name in call.document}
    fields = {name: call.document[name] for name in call.document if name not in _SETTINGS}
    if "name" in fields:
        fields["contact"] = {"firstName": fields["name"], "lastName": ""}
    stored = call.account.queue_settings
    stored[queue.id] = merged(stored.get(queue.id, {}), settings)
    apply_extension_changes(queue, fields)
    publish_extension_event(call.state.context, queue, "Update")
    return read_queue(call)


def _members(call: Call, queue: Extension) -> list[Extension]:
    return [call.account.extensions[each] for each in call.account.queue_members.get(queue.id, {})]


def list_members(call: Call) -> Answer:
    """Return the members of a call queue, page by page."""
    members = _members(call, _queue(call))
    return numbered_list(call, members, lambda member: _member_document(call, member))


def list_department_members(call: Call) -> Answer:
    """Return the members of a call queue with their names, page by page."""
    members = _members(call, _queue(call, "departmentId"))
    return numbered_list(
        call, members, lambda member: {**_member_document(call, member), "name": member.name}
    )


def _check_members(call: Call, changes: Document) -> None:
    users = {user.id for user in call.account.users()}
    for name in ("addedExtensionIds", "removedExtensionIds"):
        for each in changes.get(name, ()):
            if str(each) not in users:
                raise bad_parameter(name, each)


def _change_members(call: Call, queue: Extension, changes: Document) -> None:
    members = call.account.queue_members.setdefault(queue.id, {})
    for each in changes.get("addedExtensionIds", ()):
        members.setdefault(str(each), True)
    for each in changes.get("removedExtensionIds", ()):
        members.pop(str(each), None)


def assign_members(call: Call) -> Answer:
    """Add members to a call queue, and remove some."""
    queue = _queue(call)
    _check_members(call, call.document)
    _change_members(call, queue, call.document)
    return no_content()


def assign_department_members(call: Call) -> Answer:
    """Add members to several call queues, and remove some; all of it, or nothing."""
    queues = {queue.id: queue for queue in call.account.queues()}
    items = call.document.get("items", ())
    for item in items:
        if str(item.get("departmentId")) not in queues:
            raise bad_parameter("departmentId", item.get("departmentId"))
        _check_members(call, item)
    for item in items:
        _change_members(call, queues[str(item["departmentId"])], item)
    return no_content()


def _checked_queue_ids(queues: Iterable[Extension], ids: Iterable[object], name: str) -> list[str]:
    known = {queue.id for queue in queues}
    checked = [str(each) for each in ids]
    for each in checked:
        if each not in known:
            raise bad_parameter(name, each)
    return checked


def update_queues_of_user(call: Call) -> Answer:
    """Make a user a member of the given call queues, and of no others."""
    user, queues = call.extension, call.account.queues()
    ids = (record.get("id") for record in call.document.get("records", ()))
    wanted = _checked_queue_ids(queues, ids, "records.id")
    for queue in queues:
        name = "addedExtensionIds" if queue.id in wanted else "removedExtensionIds"
        _change_members(call, queue, {name: [user.id]})
    records = [_queue_document(call, queue) for queue in _queues_of(call, user.id)]
    return json_answer(
        200, {"records": [{name: each[name] for name in ("id", "name")} for each in records]}
    )


def _accept(call: Call, queue: Extension, member_id: str, accepts: bool) -> None:
    """Record whether a member accepts calls of a queue, and publish it if it is new."""
    members = call.account.queue_members[queue.id]
    if members[member_id] == accepts:
        return
    members[member_id] = accepts
    path = f"/restapi/v1.0/account/{call.account.id}/call-queues/{queue.id}/presence"
    body = {"extensionId": member_id, "callQueueId": queue.id, "acceptCalls": accepts}
    call.state.context.publish(path, body, call.account.id)


def read_queue_presence(call: Call) -> Answer:
    """Return which members of a call queue accept its calls."""
    queue = _queue(call)
    accepted = call.account.queue_members.get(queue.id, {})
    records = [
        {
            "member": {
                "id": member.id,
                "name": member.name,
                "extensionNumber": member.number,
            },
            "acceptQueueCalls": call.state.presence.of(member.id).dnd_status not in _REFUSING,
            "acceptCurrentQueueCalls": accepted[member.id],
        }
        for member in _members(call, queue)
    ]
    return json_answer(200, {"records": records})


def update_queue_presence(call: Call) -> Answer:
    """Change which members of a call queue accept its calls."""
    queue = _queue(call)
    members = call.account.queue_members.get(queue.id, {})
    records = call.document.get("records", ())
    ids = [str(record.get("member", {}).get("id")) for record in records]
    for each in ids:
        if each not in members:
            raise bad_parameter("records.member.id", each)
    for member_id, record in zip(ids, records, strict=True):
        _accept(call, queue, member_id, record.get("acceptCurrentQueueCalls", members[member_id]))
    return read_queue_presence(call)


def _editable(call: Call, queue: Extension) -> bool:
    settings = call.account.queue_settings.get(queue.id, {})
    return bool(settings.get("editableMemberStatus", False))


def read_presence_of_user(call: Call) -> Answer:
    """Return the call queues of a user, and whether the user accepts the calls of each."""
    user, wanted = call.extension, call.query.get("editableMemberStatus")
    records = [
        {
            "callQueue": {
                "id": queue.id,
                "name": queue.changes.get("name") or queue.name,
                "extensionNumber": queue.number,
                "editableMemberStatus": _editable(call, queue),
            },
            "acceptCalls": call.account.queue_members[queue.id][user.id],
        }
        for queue in _queues_of(call, user.id)
        if wanted in (None, _editable(call, queue))
    ]
    return json_answer(200, {"records": records})


def update_presence_of_user(call: Call) -> Answer:
    """Change of which of the queues of a user the user accepts calls."""
    user = call.extension
    queues = {queue.id: queue for queue in _queues_of(call, user.id)}
    records = call.document.get("records", ())
    ids = (record.get("callQueue", {}).get("id") for record in records)
    checked = _checked_queue_ids(queues.values(), ids, "records.callQueue.id")
    for queue_id, record in zip(checked, records, strict=True):
        accepts = call.account.queue_members[queue_id][user.id]
        _accept(call, queues[queue_id], user.id, record.get("acceptCalls", accepts))
    return read_presence_of_user(call)


ROUTES: RouteTable = {
    "listCallQueues": Route(list_queues),
    "readCallQueueInfo": Route(read_queue),
    "updateCallQueueInfo": Route(update_queue),
    "listCallQueueMembers": Route(list_members),
    "assignMultipleCallQueueMembers": Route(assign_members),
    "listDepartmentMembers": Route(list_department_members),
    "assignMultipleDepartmentMembers": Route(assign_department_members),
    "updateUserCallQueues": Route(update_queues_of_user),
    "readCallQueuePresence": Route(read_queue_presence),
    "updateCallQueuePresence": Route(update_queue_presence),
    "readExtensionCallQueuePresence": Route(read_presence_of_user),
    "updateExtensionCallQueuePresence": Route(update_presence_of_user),
}
