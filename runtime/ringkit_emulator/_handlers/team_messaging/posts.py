"""Posts in chats, and files that are attached to them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from ringkit_emulator._documents import Document
from ringkit_emulator._handlers.call import Call, Route, RouteTable, UndescribedRoute
from ringkit_emulator._handlers.lists import page_of, with_query_of_page_token
from ringkit_emulator._handlers.services import Services
from ringkit_emulator._handlers.team_messaging.chats import find_chat
from ringkit_emulator._oauth.tokens import bearer_token
from ringkit_emulator._state.collection import Item
from ringkit_emulator._state.team_messaging import StoredFile
from ringkit_emulator._uploads import Upload
from ringkit_emulator._wire.content import content_answer
from ringkit_emulator._wire.errors import PlatformError, bad_parameter, not_found
from ringkit_emulator._wire.messages import Answer, Request, json_answer, no_content


def list_posts(call: Call) -> Answer:
    """Return a page of the posts of a chat, or of a thread in it, newest first."""
    call = with_query_of_page_token(call)
    thread = call.path.get("threadId")
    posts = [item.document for item in find_chat(call).posts]
    found = [p for p in posts if thread is None or thread in (p.get("threadId"), p["id"])]
    page = page_of(call, found[::-1])
    document = {"records": page.items, "navigation": page.members["navigation"]}
    return json_answer(200, document)


def create_post(call: Call) -> Answer:
    """Create a post."""
    body = call.document
    if not body.get("text") and not body.get("attachments"):
        raise bad_parameter("text", None, "A post needs a text or an attachment")
    attachments = [_attachment(call, a) for a in body.get("attachments", ())]
    fields = body | ({"attachments": attachments} if attachments else {})
    item = call.state.team_messaging.add_post(find_chat(call), call.user, fields)
    return json_answer(201, item.document)


def _attachment(call: Call, attachment: Document) -> Document:
    stored = call.state.team_messaging.files.get(str(attachment.get("id")))
    return attachment if stored is None else _file_document(call, stored) | {"type": "File"}


def _find_post(call: Call) -> Item:
    item = find_chat(call).posts.get(call.path["postId"])
    if item is None:
        raise not_found("postId", call.path["postId"])
    return item


def read_post(call: Call) -> Answer:
    """Return a post."""
    return json_answer(200, _find_post(call).document)


def _find_own_post(call: Call) -> Item:
    item = _find_post(call)
    if item.document["creatorId"] != call.user.id:
        raise PlatformError(403, "CMN-404", "The post was created by another user")
    return item


def update_post(call: Call) -> Answer:
    """Change the text of a post of the caller."""
    item = _find_own_post(call)
    call.state.team_messaging.edit_post(find_chat(call), item, call.document.get("text"))
    return json_answer(200, item.document)


def delete_post(call: Call) -> Answer:
    """Delete a post of the caller."""
    call.state.team_messaging.remove_post(find_chat(call), _find_own_post(call))
    return no_content()


def create_file(call: Call) -> Answer:
    """Store a file, sent as multipart or as raw bytes; with `groupId` it is also posted there."""
    stored = _stored_file(call)
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


def _stored_file(call: Call) -> StoredFile:
    file_id = call.state.context.ids.text("file")
    if isinstance(call.body, Upload):
        part = call.body.files[0]
        name = call.query.get("name") or part.filename or file_id
        return StoredFile(file_id, name, part.content, part.content_type)
    content_type = call.request.headers.get("content-type", "application/octet-stream")
    return StoredFile(file_id, call.query.get("name", file_id), call.body or b"", content_type)


def _file_document(call: Call, stored: StoredFile) -> Document:
    uri = f"{call.urls.files}/file/{stored.id}"
    return {"id": stored.id, "contentUri": uri, "name": stored.name}


def read_file_content(services: Services, request: Request, path: Sequence[str]) -> Answer:
    """Return the content of a file; the access token is accepted in the header only."""
    if "authorization" not in request.headers:
        raise PlatformError(401, "OAU-123", "Authorization header is missing")
    services.oauth.sessions.authenticate(bearer_token(request))
    stored = services.state.team_messaging.files.get(path[0])
    if stored is None:
        raise not_found("fileId", request.path)
    return content_answer(request, stored.content, stored.content_type, filename=stored.name)


ROUTES: RouteTable = {
    "readGlipPostsNew": Route(list_posts),
    "readGlipThreadPostsNew": Route(list_posts),
    "createGlipPostNew": Route(create_post),
    "readGlipPostNew": Route(read_post),
    "patchGlipPostNew": Route(update_post),
    "deleteGlipPostNew": Route(delete_post),
    "createGlipFileNew": Route(create_file),
}
UNDESCRIBED_ROUTES: Final = (
    UndescribedRoute("GET", re.compile(r"/file/(\d+)"), read_file_content, frozenset({"files"})),
)
