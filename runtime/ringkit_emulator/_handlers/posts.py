"""Team messaging: posts and files; notes and tasks that move on."""

import re
from typing import Final

from ringkit_emulator._documents import Document
from ringkit_emulator._handlers.call import Call, Route, RouteTable
from ringkit_emulator._handlers.chats import chat_of
from ringkit_emulator._handlers.generic import answer_with, collection_of, stored_item
from ringkit_emulator._handlers.paged import page_of, resume
from ringkit_emulator._handlers.services import Services
from ringkit_emulator._oauth.bearer import bearer_token
from ringkit_emulator._state.collection import Item
from ringkit_emulator._state.team_messaging import StoredFile
from ringkit_emulator._uploads import Upload
from ringkit_emulator._wire.content import content_answer
from ringkit_emulator._wire.errors import PlatformError, bad_parameter, not_found
from ringkit_emulator._wire.messages import Answer, Request, json_answer, no_content

FILE_CONTENT: Final = re.compile(r"/team-messaging/v1/files/(\d+)/content")


def list_posts(call: Call) -> Answer:
    """Answer a page of the posts of a chat, or of a thread in it, newest first."""
    call = resume(call)
    thread = call.path.get("threadId")
    posts = [item.document for item in chat_of(call).posts]
    found = [p for p in posts if thread is None or thread in (p.get("threadId"), p["id"])]
    page = page_of(call, found[::-1])
    document = {"records": page.items, "navigation": page.members["navigation"]}
    return json_answer(200, document)


def create_post(call: Call) -> Answer:
    """Write a post."""
    body = call.document
    if not body.get("text") and not body.get("attachments"):
        raise bad_parameter("text", None, "A post needs a text or an attachment")
    attachments = [_attached(call, a) for a in body.get("attachments", ())]
    fields = body | ({"attachments": attachments} if attachments else {})
    item = call.state.team_messaging.add_post(chat_of(call), call.user, fields)
    return json_answer(201, item.document)


def _attached(call: Call, attachment: Document) -> Document:
    stored = call.state.team_messaging.files.get(str(attachment.get("id")))
    return attachment if stored is None else _file_document(call, stored) | {"type": "File"}


def _post(call: Call) -> Item:
    item = chat_of(call).posts.get(call.path["postId"])
    if item is None:
        raise not_found("postId", call.path["postId"])
    return item


def read_post(call: Call) -> Answer:
    """Answer one post."""
    return json_answer(200, _post(call).document)


def _own_post(call: Call) -> Item:
    item = _post(call)
    if item.document["creatorId"] != call.user.id:
        raise PlatformError(403, "CMN-404", "The post belongs to somebody else")
    return item


def update_post(call: Call) -> Answer:
    """Change the text of an own post."""
    item = _own_post(call)
    call.state.team_messaging.edit_post(chat_of(call), item, call.document.get("text"))
    return json_answer(200, item.document)


def delete_post(call: Call) -> Answer:
    """Delete an own post."""
    call.state.team_messaging.remove_post(chat_of(call), _own_post(call))
    return no_content()


def create_file(call: Call) -> Answer:
    """Store a file, sent as a form or as it is; with a group it is posted there at once."""
    stored = _stored(call)
    call.state.team_messaging.files[stored.id] = stored
    document = _file_document(call, stored)
    group = call.query.get("groupId")
    if group is not None:
        chat = call.state.team_messaging.chats.get(str(group))
        if chat is None:
            raise bad_parameter("groupId", group)
        attachment = document | {"type": "File"}
        call.state.team_messaging.add_post(chat, call.user, {"attachments": [attachment]})
    return json_answer(200, [document])


def _stored(call: Call) -> StoredFile:
    file_id = call.state.context.ids.text("file")
    if isinstance(call.body, Upload):
        part = call.body.files[0]
        name = call.query.get("name") or part.filename or file_id
        return StoredFile(file_id, name, part.content, part.content_type)
    kind = call.request.headers.get("content-type", "application/octet-stream")
    return StoredFile(file_id, call.query.get("name", file_id), call.body or b"", kind)


def _file_document(call: Call, stored: StoredFile) -> Document:
    uri = f"{call.links.api}/team-messaging/v1/files/{stored.id}/content"
    return {"id": stored.id, "contentUri": uri, "name": stored.name}


def read_file_content(services: Services, request: Request) -> Answer:
    """Answer the content of a file; the token must come in the header."""
    if "authorization" not in request.headers:
        raise PlatformError(401, "OAU-123", "Authorization header is missing")
    services.oauth.sessions.authenticate(bearer_token(request))
    found = FILE_CONTENT.fullmatch(request.path)
    stored = services.state.team_messaging.files.get(found[1] if found else "")
    if stored is None:
        raise not_found("fileId", request.path)
    return content_answer(request, stored.content, stored.content_type, filename=stored.name)


def _change(call: Call, changes: Document) -> Item:
    """Change the note or task that the path names."""
    resources = call.services.resources
    reader = call.services.description.operations[_READERS[call.operation.template.split("/")[3]]]
    resource = resources.of(reader)
    item = stored_item(call, resource, name=next(iter(call.operation.path_parameters)))
    return collection_of(call, resource).merge(item, changes)


_READERS: Final = {"notes": "readUserNoteNew", "tasks": "readTaskNew"}


def publish_note(call: Call) -> Answer:
    """Show a note to the chat."""
    return answer_with(call, _change(call, {"status": "Active"}).document)


def lock_note(call: Call) -> Answer:
    """Keep a note for oneself while writing."""
    _change(call, {"lockedBy": {"id": call.user.id}})
    return no_content()


def unlock_note(call: Call) -> Answer:
    """Let others write a note."""
    _change(call, {"lockedBy": None})
    return no_content()


def complete_task(call: Call) -> Answer:
    """Mark a task as done, or as not done after all."""
    done = call.document.get("status", "Complete") == "Complete"
    percentage = call.document.get("completenessPercentage", 100 if done else 0)
    changes = {
        "status": "Completed" if done else "Pending",
        "completenessPercentage": percentage,
    }
    _change(call, changes)
    return no_content()


def update_task(call: Call) -> Answer:
    """Change a task; the answer is a list of one."""
    item = _change(call, call.document)
    schema = call.services.description.operations["readTaskNew"].response_schema() or {}
    place = f"/team-messaging/v1/tasks/{item.id}"
    task = call.services.sampler.make(schema, place, item.document)
    return json_answer(200, {"records": [task]})


ROUTES: RouteTable = {
    "readGlipPostsNew": Route(list_posts),
    "readGlipThreadPostsNew": Route(list_posts),
    "createGlipPostNew": Route(create_post),
    "readGlipPostNew": Route(read_post),
    "patchGlipPostNew": Route(update_post),
    "deleteGlipPostNew": Route(delete_post),
    "createGlipFileNew": Route(create_file),
    "publishNoteNew": Route(publish_note),
    "lockNoteNew": Route(lock_note),
    "unlockNoteNew": Route(unlock_note),
    "completeTaskNew": Route(complete_task),
    "patchTaskNew": Route(update_task),
}
