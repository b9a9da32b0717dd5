"""Notes, tasks and events of chats: creating, publishing, locking and completing them."""

from __future__ import annotations

import re
from typing import Final

from ringkit_emulator._documents import Document
from ringkit_emulator._handlers.call import Call, Route, RouteTable
from ringkit_emulator._handlers.generic import (
    answer_with,
    collection_of,
    create_item,
    find_item,
    make_document,
)
from ringkit_emulator._handlers.team_messaging.chats import find_chat
from ringkit_emulator._state.collection import Item
from ringkit_emulator._wire.messages import Answer, json_answer, no_content

_READ_OPERATIONS: Final = {"notes": "readUserNoteNew", "tasks": "readTaskNew"}
_PREVIEW_CHARACTERS: Final = 150
_TAG: Final = re.compile(r"<[^>]*>")


def create_note(call: Call) -> Answer:
    """Create a note of a chat, a draft until it is published."""
    text = " ".join(_TAG.sub(" ", str(call.document.get("body", ""))).split())
    known: Document = {
        "type": "Note",
        "status": "Draft",
        "preview": text[:_PREVIEW_CHARACTERS],
        "chatIds": [find_chat(call).id],
        "creator": {"id": call.user.id},
        "lastModifiedBy": {"id": call.user.id},
    }
    return _created(call, known)


def create_task(call: Call) -> Answer:
    """Create a task of a chat."""
    assignees = call.document.get("assignees", ())
    known: Document = {
        "type": "Task",
        "status": "Pending",
        "completenessCondition": "Simple",
        "completenessPercentage": 0,
        "color": "Black",
        "chatIds": [find_chat(call).id],
        "creator": {"id": call.user.id},
        **call.document,
        "assignees": [each | {"status": "Pending"} for each in assignees],
    }
    return _created(call, known)


def create_event(call: Call) -> Answer:
    """Create an event of the calendar of a chat, or of the caller."""
    if "groupId" in call.path:
        find_chat(call)
    defaults = {"allDay": False, "color": "Black", "creatorId": call.user.id}
    return _created(call, defaults | call.document)


def _created(call: Call, known: Document) -> Answer:
    item = create_item(call, call.document | known)
    return answer_with(call, item.document, complete=False)


def _change(call: Call, changes: Document) -> Item:
    """Apply changes to the note or task that the path names."""
    services = call.services
    read = services.description.operations[_READ_OPERATIONS[call.operation.template.split("/")[3]]]
    resource = services.resources.of(read)
    item = find_item(call, resource, name=next(iter(call.operation.path_parameters)))
    return collection_of(call, resource).merge(item, changes)


def publish_note(call: Call) -> Answer:
    """Publish a note to its chat."""
    item = _change(call, {"status": "Active"})
    return answer_with(call, item.document, complete=not item.written)


def lock_note(call: Call) -> Answer:
    """Lock a note, so that only the caller can change it."""
    _change(call, {"lockedBy": {"id": call.user.id}})
    return no_content()


def unlock_note(call: Call) -> Answer:
    """Unlock a note."""
    _change(call, {"lockedBy": None})
    return no_content()


def complete_task(call: Call) -> Answer:
    """Mark a task as completed or as pending."""
    done = call.document.get("status", "Complete") == "Complete"
    percentage = call.document.get("completenessPercentage", 100 if done else 0)
    changes = {
        "status": "Completed" if done else "Pending",
        "completenessPercentage": percentage,
    }
    _change(call, changes)
    return no_content()


def update_task(call: Call) -> Answer:
    """Change a task; the answer is a list with this task."""
    item = _change(call, call.document)
    schema = call.services.description.operations["readTaskNew"].response_schema() or {}
    path = f"/team-messaging/v1/tasks/{item.id}"
    task = make_document(call, schema, item.document, path, complete=not item.written)
    return json_answer(200, {"records": [task]})


ROUTES: RouteTable = {
    "createChatNoteNew": Route(create_note),
    "createTaskNew": Route(create_task),
    "createEventByGroupIdNew": Route(create_event),
    "createEventNew": Route(create_event),
    "publishNoteNew": Route(publish_note),
    "lockNoteNew": Route(lock_note),
    "unlockNoteNew": Route(unlock_note),
    "completeTaskNew": Route(complete_task),
    "patchTaskNew": Route(update_task),
}
