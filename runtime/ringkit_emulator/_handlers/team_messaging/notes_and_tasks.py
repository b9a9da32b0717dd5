"""Notes and tasks in chats: publishing, locking and completing them."""

from __future__ import annotations

from typing import Final

from ringkit_emulator._documents import Document
from ringkit_emulator._handlers.call import Call, Route, RouteTable
from ringkit_emulator._handlers.generic import answer_with, collection_of, find_item
from ringkit_emulator._state.collection import Item
from ringkit_emulator._wire.messages import Answer, json_answer, no_content

_READ_OPERATIONS: Final = {"notes": "readUserNoteNew", "tasks": "readTaskNew"}


def _change(call: Call, changes: Document) -> Item:
    """Apply changes to the note or task that the path names."""
    services = call.services
    read = services.description.operations[_READ_OPERATIONS[call.operation.template.split("/")[3]]]
    resource = services.resources.of(read)
    item = find_item(call, resource, name=next(iter(call.operation.path_parameters)))
    return collection_of(call, resource).merge(item, changes)


def publish_note(call: Call) -> Answer:
    """Publish a note to its chat."""
    return answer_with(call, _change(call, {"status": "Active"}).document)


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
    task = call.services.sampler.make(schema, path, item.document)
    return json_answer(200, {"records": [task]})


ROUTES: RouteTable = {
    "publishNoteNew": Route(publish_note),
    "lockNoteNew": Route(lock_note),
    "unlockNoteNew": Route(unlock_note),
    "completeTaskNew": Route(complete_task),
    "patchTaskNew": Route(update_task),
}
