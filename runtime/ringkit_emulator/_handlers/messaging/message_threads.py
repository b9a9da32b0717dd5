"""Message threads: threads, their messages, notes and attachments, and synchronisation."""

from __future__ import annotations

from typing import Any, Final

from ringkit_emulator._documents import Document
from ringkit_emulator._handlers.call import Call, Route, RouteTable
from ringkit_emulator._handlers.lists import numbered_list
from ringkit_emulator._handlers.media import media_answer, media_type
from ringkit_emulator._handlers.messaging.sms import sender_party
from ringkit_emulator._handlers.sync_tokens import redeem_sync_token, sync_time
from ringkit_emulator._state.collection import Collection, Item
from ringkit_emulator._state.message_threads import AccountMessageThreads
from ringkit_emulator._state.messages import Attachment
from ringkit_emulator._times import parse_time
from ringkit_emulator._uploads import Upload
from ringkit_emulator._wire.errors import bad_parameter, not_found
from ringkit_emulator._wire.messages import Answer, json_answer, no_content

_MESSAGE_TYPE: Final = "AliveMessage"
_NOTE_TYPE: Final = "AliveNote"


def _account_threads(call: Call) -> AccountMessageThreads:
    return call.state.message_threads.of(call.account.id)


def _find_thread(call: Call, thread_id: str) -> Item:
    thread = _account_threads(call).threads.get(thread_id)
    if thread is None:
        raise not_found("threadId", thread_id)
    return thread


def _in_creation_range(call: Call, document: Document) -> bool:
    created, query = parse_time(document["creationTime"]), call.query
    try:
        after = parse_time(query.get("creationTimeFrom", "1970-01-01"))
        before = parse_time(query.get("creationTimeTo", "9999-01-01"))
    except ValueError as error:
        raise bad_parameter("creationTimeFrom", query.get("creationTimeFrom")) from error
    return after <= created < before


def _matches_query(call: Call, thread: Document) -> bool:
    query = call.query
    owners = query.get("ownerExtensionIds")
    return (
        query.get("threadStatus") in (None, thread["status"])
        and (not owners or thread["owner"]["extensionId"] in owners)
        and query.get("ownerPhoneNumber") in (None, thread["ownerParty"]["phoneNumber"])
        and query.get("guestPhoneNumber") in (None, thread["guestParty"]["phoneNumber"])
    )


def list_threads(call: Call) -> Answer:
    """Return a page of the threads that the query selects."""
    available = call.query.get("availability") or ["Alive"]
    found = [
        item.document
        for item in _account_threads(call).threads
        if item.document["availability"] in available
        and _matches_query(call, item.document)
        and _in_creation_range(call, item.document)
    ]
    return _list_answer(call, found)


def _list_answer(call: Call, documents: list[Document]) -> Answer:
    return numbered_list(call, documents, lambda d: d, navigation=False)


def read_thread(call: Call) -> Answer:
    """Return a thread."""
    return json_answer(200, _find_thread(call, call.path["threadId"]).document)


def delete_thread(call: Call) -> Answer:
    """Delete a thread."""
    call.state.message_threads.delete(call.user, _find_thread(call, call.path["threadId"]))
    return no_content()


def assign_thread(call: Call) -> Answer:
    """Assign a thread to an extension, or to none (`assignee` null)."""
    thread = _find_thread(call, call.path["threadId"])
    reference = call.document["assignee"]
    assignee = (
        None if reference is None else call.account.extensions.get(reference.get("extensionId"))
    )
    if reference and assignee is None:
        raise bad_parameter("assignee.extensionId", reference.get("extensionId"))
    call.state.message_threads.assign(call.user, thread, assignee)
    return json_answer(200, thread.document)


def resolve_thread(call: Call) -> Answer:
    """Resolve a thread."""
    thread = _find_thread(call, call.path["threadId"])
    call.state.message_threads.resolve(call.user, thread)
    return json_answer(200, thread.document)


def send_message(call: Call) -> Answer:
    """Send a message in a thread, by default in the one with the recipient (created if needed)."""
    body = call.document.get("metadata", call.document)
    own = {
        "phoneNumber": sender_party(call, body["from"]["phoneNumber"], "SmsSender")["phoneNumber"]
    }
    threads = call.state.message_threads
    if "threadId" in body:
        thread = _find_thread(call, str(body["threadId"]))
    else:
        thread = threads.get_or_create(call.user, own, dict(body["to"][0]))
    fields: Document = {"direction": "Outbound", "messageStatus": "Sent", "text": body["text"]}
    entry = threads.add_entry(call.user, thread, "Message", fields)
    if isinstance(call.body, Upload) and call.body.files:
        attachments = [_store_attachment(call, entry, part) for part in call.body.files]
        threads.update_entry(call.account.id, entry, {"attachments": attachments})
    return json_answer(201, entry.document)


def _store_attachment(call: Call, entry: Item, part: Any) -> Document:
    stored: Attachment = call.state.messages.new_attachment(
        "MmsAttachment", part.content, media_type(part), part.filename
    )
    call.state.thread_attachments[(entry.id, stored.id)] = stored
    rest = f"/message-threads/messages/{entry.id}/content/{stored.id}"
    return {
        "id": stored.id,
        "contentType": stored.content_type,
        "filename": stored.filename or stored.id,
        "contentUri": call.urls.account_media(call.account.id, rest),
        "size": len(stored.content),
    }


def _entries(call: Call, record_type: str) -> list[Document]:
    threads = {item.id: item.document for item in _account_threads(call).threads}
    query = call.query
    ids = query.get("messageIds") or query.get("noteIds")
    deleted = record_type.replace("Alive", "Deleted")
    availability = query.get("availability") or ["Alive"]
    record_types = {record_type if a == "Alive" else deleted for a in availability}
    return [
        document
        for document in (item.document for item in _account_threads(call).entries)
        if document["recordType"] in record_types
        and (not ids or document["id"] in ids)
        and (not query.get("threadIds") or document["threadId"] in query["threadIds"])
        and _matches_query(call, threads[document["threadId"]])
        and ("creationTime" not in document or _in_creation_range(call, document))
    ]


def list_messages(call: Call) -> Answer:
    """Return a page of the messages of threads."""
    return _list_answer(call, _entries(call, _MESSAGE_TYPE))


def list_notes(call: Call) -> Answer:
    """Return a page of the notes of threads."""
    return _list_answer(call, _entries(call, _NOTE_TYPE))


def create_note(call: Call) -> Answer:
    """Add a note to a thread."""
    thread = _find_thread(call, str(call.document["threadId"]))
    fields = {"text": call.document["text"]}
    note = call.state.message_threads.add_entry(call.user, thread, "Note", fields)
    return json_answer(201, note.document)


def _find_entry(call: Call, name: str, entry_id: str, record_type: str) -> Item:
    entry = _account_threads(call).entries.get(entry_id)
    if entry is None or entry.document["recordType"] != record_type:
        raise not_found(name, entry_id)
    return entry


def update_note(call: Call) -> Answer:
    """Change the text of a note."""
    note = _find_entry(call, "noteId", call.path["noteId"], _NOTE_TYPE)
    changes = {"text": call.document.get("text", note.document["text"])}
    return json_answer(
        200, call.state.message_threads.update_entry(call.account.id, note, changes).document
    )


def delete_messages(call: Call) -> Answer:
    """Delete the messages that the body names."""
    return _delete(call, _MESSAGE_TYPE)


def delete_notes(call: Call) -> Answer:
    """Delete the notes that the body names."""
    return _delete(call, _NOTE_TYPE)


def _delete(call: Call, record_type: str) -> Answer:
    entries = [_find_entry(call, "ids", str(one), record_type) for one in call.document["ids"]]
    for entry in entries:
        call.state.message_threads.delete_entry(call.account.id, entry)
    return no_content()


def read_attachment(call: Call) -> Answer:
    """Return the content of an attachment of a message."""
    key = (call.path["messageId"], call.path["attachmentId"])
    stored = call.state.thread_attachments.get(key)
    if stored is None:
        raise not_found("attachmentId", key[1])
    return media_answer(call, stored.content, stored.content_type, stored.filename)


def sync_threads(call: Call) -> Answer:
    """Return the open threads (FSync), or those that changed since a sync token (ISync)."""
    collection = _account_threads(call).threads
    changed = _changed(call, "threads", collection)
    if changed is None:
        alive = (item.document for item in collection)
        changed = [d for d in alive if (d["status"], d["availability"]) == ("Open", "Alive")]
    return _sync_answer(call, "threads", collection, changed)


def sync_entries(call: Call) -> Answer:
    """Return the messages and notes of open threads, or the entries changed since a sync token."""
    collection = _account_threads(call).entries
    changed = _changed(call, "thread-entries", collection)
    if changed is None:
        changed = [item.document for item in collection if _in_scope(call, item.document)]
    return _sync_answer(call, "thread-entries", collection, changed)


def _in_scope(call: Call, entry: Document) -> bool:
    if entry["recordType"] not in (_MESSAGE_TYPE, _NOTE_TYPE):
        return False
    thread = _find_thread(call, entry["threadId"]).document
    scope = call.query.get("scope", "AssignedToMe")
    if scope == "Explicit":
        return thread["id"] in call.query.get("threadIds", ())
    mine = (thread["assignee"] or {}).get("extensionId") == call.user.id
    unassigned = thread["assignee"] is None
    by_scope = {
        "AssignedToMe": mine,
        "Unassigned": unassigned,
        "AssignedToMeAndUnassigned": mine or unassigned,
    }
    return thread["status"] == "Open" and by_scope.get(scope, True)


def _changed(call: Call, kind: str, collection: Collection) -> list[Document] | None:
    if call.query.get("syncType") != "ISync":
        return None
    point = redeem_sync_token(
        call, kind, call.account.id, unknown_code="MSG-333", expired_code="MSG-333"
    )
    return [item.document for item in collection.changed_after(int(point.details["version"]))]


def _sync_answer(
    call: Call, kind: str, collection: Collection, documents: list[Document]
) -> Answer:
    token = call.state.sync_tokens.issue(kind, call.account.id, {"version": collection.version})
    info = sync_time(call) | {"syncToken": token}
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
    "mthReadMessageContent": Route(read_attachment),
    "mthListNotes": Route(list_notes),
    "mthCreateNote": Route(create_note),
    "mthUpdateNote": Route(update_note),
    "mthDeleteNotes": Route(delete_notes),
    "mthSyncThreads": Route(sync_threads),
    "mthSyncEntries": Route(sync_entries),
}
