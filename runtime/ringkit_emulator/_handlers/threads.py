"""Message threads."""

from typing import Any, Final

from ringkit_emulator._documents import Document
from ringkit_emulator._handlers.call import Call, Route, RouteTable
from ringkit_emulator._handlers.lists import numbered_list
from ringkit_emulator._handlers.media import answer_content
from ringkit_emulator._handlers.sending import part_type, sending_party
from ringkit_emulator._state.collection import Collection, Item
from ringkit_emulator._state.message_threads import AccountMessageThreads
from ringkit_emulator._state.messages import Attachment
from ringkit_emulator._state.sync_tokens import ExpiredSyncTokenError, UnknownSyncTokenError
from ringkit_emulator._times import format_time, parse_time
from ringkit_emulator._uploads import Upload
from ringkit_emulator._wire.errors import PlatformError, bad_parameter, not_found
from ringkit_emulator._wire.messages import Answer, json_answer, no_content

_MESSAGE: Final = "AliveMessage"
_NOTE: Final = "AliveNote"


def _space(call: Call) -> AccountMessageThreads:
    return call.state.message_threads.of(call.account.id)


def _thread(call: Call, thread_id: str) -> Item:
    thread = _space(call).threads.get(thread_id)
    if thread is None:
        raise not_found("threadId", thread_id)
    return thread


def _in_time(call: Call, document: Document) -> bool:
    created, query = parse_time(document["creationTime"]), call.query
    try:
        after = parse_time(query.get("creationTimeFrom", "1970-01-01"))
        before = parse_time(query.get("creationTimeTo", "9999-01-01"))
    except ValueError as error:
        raise bad_parameter("creationTimeFrom", query.get("creationTimeFrom")) from error
    return after <= created < before


def _fits(call: Call, thread: Document) -> bool:
    query = call.query
    owners = query.get("ownerExtensionIds")
    return (
        query.get("threadStatus") in (None, thread["status"])
        and (not owners or thread["owner"]["extensionId"] in owners)
        and query.get("ownerPhoneNumber") in (None, thread["ownerParty"]["phoneNumber"])
        and query.get("guestPhoneNumber") in (None, thread["guestParty"]["phoneNumber"])
    )


def list_threads(call: Call) -> Answer:
    """Answer the threads."""
    available = call.query.get("availability") or ["Alive"]
    found = [
        item.document
        for item in _space(call).threads
        if item.document["availability"] in available
        and _fits(call, item.document)
        and _in_time(call, item.document)
    ]
    return _numbered(call, found)


def _numbered(call: Call, documents: list[Document]) -> Answer:
    return numbered_list(call, documents, lambda d: d, navigation=False)


def read_thread(call: Call) -> Answer:
    """Answer one thread."""
    return json_answer(200, _thread(call, call.path["threadId"]).document)


def delete_thread(call: Call) -> Answer:
    """Delete a thread."""
    call.state.message_threads.delete(call.user, _thread(call, call.path["threadId"]))
    return no_content()


def assign_thread(call: Call) -> Answer:
    """Give a thread to somebody, or to nobody."""
    thread = _thread(call, call.path["threadId"])
    wanted = call.document["assignee"]
    assignee = None if wanted is None else call.account.extensions.get(wanted.get("extensionId"))
    if wanted and assignee is None:
        raise bad_parameter("assignee.extensionId", wanted.get("extensionId"))
    call.state.message_threads.assign(call.user, thread, assignee)
    return json_answer(200, thread.document)


def resolve_thread(call: Call) -> Answer:
    """Close a thread."""
    thread = _thread(call, call.path["threadId"])
    call.state.message_threads.resolve(call.user, thread)
    return json_answer(200, thread.document)


def send_message(call: Call) -> Answer:
    """Send a text in a thread, which begins with it where there is none."""
    body = call.document.get("metadata", call.document)
    own = {
        "phoneNumber": sending_party(call, body["from"]["phoneNumber"], "SmsSender")["phoneNumber"]
    }
    threads = call.state.message_threads
    if "threadId" in body:
        thread = _thread(call, str(body["threadId"]))
    else:
        thread = threads.get_or_create(call.user, own, dict(body["to"][0]))
    fields: Document = {"direction": "Outbound", "messageStatus": "Sent", "text": body["text"]}
    entry = threads.add_entry(call.user, thread, "Message", fields)
    if isinstance(call.body, Upload) and call.body.files:
        attachments = [_attach(call, entry, part) for part in call.body.files]
        threads.update_entry(call.account.id, entry, {"attachments": attachments})
    return json_answer(201, entry.document)


def _attach(call: Call, entry: Item, part: Any) -> Document:
    stored: Attachment = call.state.messages.new_attachment(
        "MmsAttachment", part.content, part_type(part), part.filename
    )
    call.state.thread_attachments[(entry.id, stored.id)] = stored
    rest = f"/message-threads/messages/{entry.id}/content/{stored.id}"
    return {
        "id": stored.id,
        "contentType": stored.content_type,
        "filename": stored.filename or stored.id,
        "contentUri": call.links.account_media(call.account.id, rest),
        "size": len(stored.content),
    }


def _entries(call: Call, kind: str) -> list[Document]:
    threads = {item.id: item.document for item in _space(call).threads}
    query = call.query
    ids = query.get("messageIds") or query.get("noteIds")
    deleted = kind.replace("Alive", "Deleted")
    kinds = {kind if a == "Alive" else deleted for a in query.get("availability") or ["Alive"]}
    return [
        document
        for document in (item.document for item in _space(call).entries)
        if document["recordType"] in kinds
        and (not ids or document["id"] in ids)
        and (not query.get("threadIds") or document["threadId"] in query["threadIds"])
        and _fits(call, threads[document["threadId"]])
        and ("creationTime" not in document or _in_time(call, document))
    ]


def list_messages(call: Call) -> Answer:
    """Answer the messages of threads."""
    return _numbered(call, _entries(call, _MESSAGE))


def list_notes(call: Call) -> Answer:
    """Answer the notes of threads."""
    return _numbered(call, _entries(call, _NOTE))


def create_note(call: Call) -> Answer:
    """Write a note into a thread."""
    thread = _thread(call, str(call.document["threadId"]))
    fields = {"text": call.document["text"]}
    note = call.state.message_threads.add_entry(call.user, thread, "Note", fields)
    return json_answer(201, note.document)


def _entry(call: Call, name: str, entry_id: str, kind: str) -> Item:
    entry = _space(call).entries.get(entry_id)
    if entry is None or entry.document["recordType"] != kind:
        raise not_found(name, entry_id)
    return entry


def update_note(call: Call) -> Answer:
    """Change a note."""
    note = _entry(call, "noteId", call.path["noteId"], _NOTE)
    changes = {"text": call.document.get("text", note.document["text"])}
    return json_answer(
        200, call.state.message_threads.update_entry(call.account.id, note, changes).document
    )


def delete_messages(call: Call) -> Answer:
    """Delete messages."""
    return _delete(call, _MESSAGE)


def delete_notes(call: Call) -> Answer:
    """Delete notes."""
    return _delete(call, _NOTE)


def _delete(call: Call, kind: str) -> Answer:
    entries = [_entry(call, "ids", str(one), kind) for one in call.document["ids"]]
    for entry in entries:
        call.state.message_threads.delete_entry(call.account.id, entry)
    return no_content()


def read_content(call: Call) -> Answer:
    """Answer the content of an attachment."""
    key = (call.path["messageId"], call.path["attachmentId"])
    stored = call.state.thread_attachments.get(key)
    if stored is None:
        raise not_found("attachmentId", key[1])
    return answer_content(call, stored.content, stored.content_type, stored.filename)


def sync_threads(call: Call) -> Answer:
    """Answer the open threads, or those that changed."""
    collection = _space(call).threads
    changed = _changed(call, "threads", collection)
    if changed is None:
        alive = (item.document for item in collection)
        changed = [d for d in alive if (d["status"], d["availability"]) == ("Open", "Alive")]
    return _synced(call, "threads", collection, changed)


def sync_entries(call: Call) -> Answer:
    """Answer the messages and notes of open threads, or the entries that changed."""
    collection = _space(call).entries
    changed = _changed(call, "thread-entries", collection)
    if changed is None:
        changed = [item.document for item in collection if _in_scope(call, item.document)]
    return _synced(call, "thread-entries", collection, changed)


def _in_scope(call: Call, entry: Document) -> bool:
    if entry["recordType"] not in (_MESSAGE, _NOTE):
        return False
    thread = _thread(call, entry["threadId"]).document
    scope = call.query.get("scope", "AssignedToMe")
    if scope == "Explicit":
        return thread["id"] in call.query.get("threadIds", ())
    mine = (thread["assignee"] or {}).get("extensionId") == call.user.id
    free = thread["assignee"] is None
    wanted = {"AssignedToMe": mine, "Unassigned": free, "AssignedToMeAndUnassigned": mine or free}
    return thread["status"] == "Open" and wanted.get(scope, True)


def _changed(call: Call, kind: str, collection: Collection) -> list[Document] | None:
    if call.query.get("syncType") != "ISync":
        return None
    try:
        point = call.state.sync_tokens.redeem(kind, call.account.id, call.query.get("syncToken"))
    except (UnknownSyncTokenError, ExpiredSyncTokenError) as error:
        message = "A full synchronisation is required"
        raise PlatformError(400, "MSG-333", message, parameter="syncToken") from error
    return [item.document for item in collection.changed_after(int(point.details["version"]))]


def _synced(call: Call, kind: str, collection: Collection, documents: list[Document]) -> Answer:
    token = call.state.sync_tokens.issue(kind, call.account.id, {"version": collection.version})
    info = {
        "syncType": call.query.get("syncType", "FSync"),
        "syncToken": token,
        "syncTime": format_time(call.clock.time()),
    }
    newest = sorted(documents, key=lambda d: str(d["lastModifiedTime"]), reverse=True)
    return json_answer(200, {"records": newest, "syncInfo": info})


ROUTES: RouteTable = {
    "mthListThreads": Route(list_threads),
    "mthGetThread": Route(read_thread),
    "mthDeleteThread": Route(delete_thread),
    "mthAssignThread": Route(assign_thread),
    "mthResolveThread": Route(resolve_thread),
    "mthSendMessage": Route(send_message),
    "mthListMessages": Route(list_messages),
    "mthDeleteMessages": Route(delete_messages),
    "mthReadMessageContent": Route(read_content),
    "mthListNotes": Route(list_notes),
    "mthCreateNote": Route(create_note),
    "mthUpdateNote": Route(update_note),
    "mthDeleteNotes": Route(delete_notes),
    "mthSyncThreads": Route(sync_threads),
    "mthSyncEntries": Route(sync_entries),
}
