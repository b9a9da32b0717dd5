# Written by `make generate` from spec/. Do not edit.
"""Message Threads: one function per operation, each returning a call that a client sends."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from ringkit._call.call import Call, Operation, PagedCall, Paging, Payload
from ringkit._unset import UNSET

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ringkit._unset import Unset
    from ringkit_api.dicts.message_threads import (
        AssignMessageThreadRequestDict,
        NewThreadMessageRequestDict,
        SendMessageRequestDict,
        ThreadMessagesDeleteRequestDict,
        ThreadNoteCreateRequestDict,
        ThreadNotesDeleteRequestDict,
        ThreadNoteUpdateRequestDict,
    )
    from ringkit_api.enumerations import (
        ContentDisposition,
        SyncEntriesScope,
        SyncTypeEnum,
        ThreadAvailabilityEnum,
        ThreadStatusEnum,
    )
    from ringkit_api.models.assign_message_thread_request import AssignMessageThreadRequest
    from ringkit_api.models.message_thread import MessageThread
    from ringkit_api.models.message_thread_list import MessageThreadList
    from ringkit_api.models.new_thread_message_request import NewThreadMessageRequest
    from ringkit_api.models.send_message_request import SendMessageRequest
    from ringkit_api.models.thread_entries_sync_list import ThreadEntriesSyncList
    from ringkit_api.models.thread_entry_sync_item import ThreadEntrySyncItem
    from ringkit_api.models.thread_message_list import ThreadMessageList
    from ringkit_api.models.thread_message_model import ThreadMessageModel
    from ringkit_api.models.thread_messages_delete_request import ThreadMessagesDeleteRequest
    from ringkit_api.models.thread_note_create_request import ThreadNoteCreateRequest
    from ringkit_api.models.thread_note_list import ThreadNoteList
    from ringkit_api.models.thread_note_model import ThreadNoteModel
    from ringkit_api.models.thread_note_update_request import ThreadNoteUpdateRequest
    from ringkit_api.models.thread_notes_delete_request import ThreadNotesDeleteRequest
    from ringkit_api.models.thread_sync_list import ThreadSyncList


_ASSIGN_THREAD = Operation(
    id="mthAssignThread",
    method="POST",
    path="/restapi/v1.0/account/{accountId}/message-threads/{threadId}/assign",
    rate_group="Medium",
    results={200: "MessageThread"},
    payloads=(Payload("json", "AssignMessageThreadRequest"),),
    app_permission="SMS",
)


def assign_thread(
    *,
    thread_id: str | int | Unset,
    account_id: str | int | Unset = "~",
    body: AssignMessageThreadRequest | AssignMessageThreadRequestDict,
) -> Call[MessageThread]:
    """Give a message thread to a colleague, or to none.

    An `assignee` that is null takes it away. A user who may not watch the thread is refused
    (403).

    `POST /restapi/v1.0/account/{accountId}/message-threads/{threadId}/assign`

    Rate group Medium. App permission SMS.

    Reference: https://developers.ringcentral.com/api-reference/Message-Threads/mthAssignThread

    Args:
        thread_id: The `id` of a thread, from `rc.api.message_threads.list_threads`. Str or int.
        account_id: "~" is that of the user who is logged in.
        body: AssignMessageThreadRequest (json).

    Returns:
        200: MessageThread.

    Raises:
        APIStatusError: for an error status (described: 400, 403, 404, 500).

    Example:

    ```python
    thread = rc.api.message_threads.assign_thread(
        thread_id=sent.thread_id, body={"assignee": {"extension_id": my_id}}
    )
    print(thread.id, thread.assignee.name)
    ```
    """
    return Call(
        _ASSIGN_THREAD,
        path={
            "threadId": thread_id,
            "accountId": account_id,
        },
        body=body,
    )


_CREATE_NOTE = Operation(
    id="mthCreateNote",
    method="POST",
    path="/restapi/v1.0/account/{accountId}/message-threads/notes",
    rate_group="Medium",
    results={201: "ThreadNoteModel"},
    payloads=(Payload("json", "ThreadNoteCreateRequest"),),
    app_permission="SMS",
)


def create_note(
    *,
    account_id: str | int | Unset = "~",
    body: ThreadNoteCreateRequest | ThreadNoteCreateRequestDict,
) -> Call[ThreadNoteModel]:
    """Write a note for colleagues into a message thread.

    The thread must be open, and the user must be one who may watch it.

    `POST /restapi/v1.0/account/{accountId}/message-threads/notes`

    Rate group Medium. App permission SMS.

    Reference: https://developers.ringcentral.com/api-reference/Message-Threads/mthCreateNote

    Args:
        account_id: "~" is that of the user who is logged in.
        body: ThreadNoteCreateRequest (json).

    Returns:
        201: ThreadNoteModel.

    Raises:
        APIStatusError: for an error status (described: 400, 403, 404, 500).

    Example:

    ```python
    note = rc.api.message_threads.create_note(
        body={"thread_id": sent.thread_id, "text": "Comes on Friday"}
    )
    print(note.id, note.text)
    ```
    """
    return Call(
        _CREATE_NOTE,
        path={
            "accountId": account_id,
        },
        body=body,
    )


_DELETE_MESSAGES = Operation(
    id="mthDeleteMessages",
    method="DELETE",
    path="/restapi/v1.0/account/{accountId}/message-threads/messages",
    rate_group="Medium",
    results={204: ""},
    payloads=(Payload("json", "ThreadMessagesDeleteRequest"),),
    max_body=10_000_000,
    app_permission="SMS",
)


def delete_messages(
    *,
    account_id: str | int | Unset = "~",
    body: ThreadMessagesDeleteRequest | ThreadMessagesDeleteRequestDict,
) -> Call[None]:
    """Delete messages of message threads, at most 100 per call.

    For all who watch the thread they become Deleted, and in
    `rc.api.message_threads.sync_entries` only their ids are left.

    `DELETE /restapi/v1.0/account/{accountId}/message-threads/messages`

    Rate group Medium. App permission SMS. Request body up to 10,000,000 bytes.

    Reference: https://developers.ringcentral.com/api-reference/Message-Threads/mthDeleteMessages

    Args:
        account_id: "~" is that of the user who is logged in.
        body: ThreadMessagesDeleteRequest (json).

    Returns:
        204: nothing.

    Raises:
        APIStatusError: for an error status (described: 400, 403, 404, 500).

    Example:

    ```python
    rc.api.message_threads.delete_messages(body={"ids": [sent.id]})
    print("deleted the message", sent.text)
    ```
    """
    return Call(
        _DELETE_MESSAGES,
        path={
            "accountId": account_id,
        },
        body=body,
    )


_DELETE_NOTES = Operation(
    id="mthDeleteNotes",
    method="DELETE",
    path="/restapi/v1.0/account/{accountId}/message-threads/notes",
    rate_group="Medium",
    results={204: ""},
    payloads=(Payload("json", "ThreadNotesDeleteRequest"),),
    app_permission="SMS",
)


def delete_notes(
    *,
    account_id: str | int | Unset = "~",
    body: ThreadNotesDeleteRequest | ThreadNotesDeleteRequestDict,
) -> Call[None]:
    """Delete notes of message threads, at most 100 per call.

    Only the author can, and only while the thread is open.

    `DELETE /restapi/v1.0/account/{accountId}/message-threads/notes`

    Rate group Medium. App permission SMS.

    Reference: https://developers.ringcentral.com/api-reference/Message-Threads/mthDeleteNotes

    Args:
        account_id: "~" is that of the user who is logged in.
        body: ThreadNotesDeleteRequest (json).

    Returns:
        204: nothing.

    Raises:
        APIStatusError: for an error status (described: 400, 403, 404, 500).

    Example:

    ```python
    rc.api.message_threads.delete_notes(body={"ids": [note.id]})
    print("deleted the note", note.text)
    ```
    """
    return Call(
        _DELETE_NOTES,
        path={
            "accountId": account_id,
        },
        body=body,
    )


_DELETE_THREAD = Operation(
    id="mthDeleteThread",
    method="DELETE",
    path="/restapi/v1.0/account/{accountId}/message-threads/{threadId}",
    rate_group="Medium",
    results={204: ""},
    app_permission="SMS",
)


def delete_thread(
    *, thread_id: str | int | Unset, account_id: str | int | Unset = "~"
) -> Call[None]:
    """Delete a message thread.

    It becomes Deleted and loses its assignee. A thread that the user may not see is refused
    (403).

    `DELETE /restapi/v1.0/account/{accountId}/message-threads/{threadId}`

    Rate group Medium. App permission SMS.

    Reference: https://developers.ringcentral.com/api-reference/Message-Threads/mthDeleteThread

    Args:
        thread_id: The `id` of a thread, from `rc.api.message_threads.list_threads`. Str or int.
        account_id: "~" is that of the user who is logged in.

    Returns:
        204: nothing.

    Raises:
        APIStatusError: for an error status (described: 400, 403, 404, 500).

    Example:

    ```python
    rc.api.message_threads.delete_thread(thread_id=sent.thread_id)
    print("deleted the thread", sent.thread_id)
    ```
    """
    return Call(
        _DELETE_THREAD,
        path={
            "threadId": thread_id,
            "accountId": account_id,
        },
    )


_LIST_MESSAGES = Operation(
    id="mthListMessages",
    method="GET",
    path="/restapi/v1.0/account/{accountId}/message-threads/messages",
    rate_group="Medium",
    results={200: "ThreadMessageList"},
    paging=Paging("number", "records"),
    app_permission="SMS",
)


def list_messages(
    *,
    account_id: str | int | Unset = "~",
    thread_status: ThreadStatusEnum | Unset | None = UNSET,
    owner_extension_ids: str | int | Sequence[str | int] | Unset | None = UNSET,
    availability: ThreadAvailabilityEnum | Sequence[ThreadAvailabilityEnum] | Unset | None = UNSET,
    message_ids: str | int | Sequence[str | int] | Unset | None = UNSET,
    thread_ids: str | int | Sequence[str | int] | Unset | None = UNSET,
    creation_time_from: str | Unset | None = UNSET,
    creation_time_to: str | Unset | None = UNSET,
    per_page: int | Unset | None = UNSET,
    page: int | Unset | None = UNSET,
) -> PagedCall[ThreadMessageList, ThreadMessageModel]:
    """List the messages of one or more message threads, oldest first.

    All filters must match. Notes of colleagues are in `rc.api.message_threads.list_notes`.

    `GET /restapi/v1.0/account/{accountId}/message-threads/messages`

    Rate group Medium. App permission SMS.

    Reference: https://developers.ringcentral.com/api-reference/Message-Threads/mthListMessages

    Args:
        account_id: "~" is that of the user who is logged in.
        thread_status: List only messages of open threads, or only those of resolved ones.
            "Open" or "Resolved".
        owner_extension_ids: List only messages of threads of these call queues or users. Str or
            int, one or several; 1 to 10 items.
        availability: States to list; Alive if left out. "Alive" or "Deleted", one or several;
            at least 1 item; `["Alive"]` if left out.
        message_ids: List only these messages. Str or int, one or several; 1 to 10 items.
        thread_ids: List only messages of these threads, from
            `rc.api.message_threads.list_threads`. Str or int, one or several; at most 10 items.
        creation_time_from: Earliest creation of the messages, RFC 3339; only together with
            `creation_time_to`. Str.
        creation_time_to: Latest creation of the messages, RFC 3339; only together with
            `creation_time_from`. Str.
        per_page: Number of records on a page; more than the maximum is taken as the maximum.
            Int; 1 to 1000; `100` if left out.
        page: Number of the page, counted from 1. Int; 1 to 1000; `1` if left out.

    Returns:
        200: ThreadMessageList.

    Raises:
        APIStatusError: for an error status (described: 400, 403, 404, 500).

    Example:

    ```python
    for message in rc.api.message_threads.list_messages(
        thread_ids=[sent.thread_id]
    ):
        print(message.direction, message.text, message.message_status)
    ```
    """
    return PagedCall(
        _LIST_MESSAGES,
        path={
            "accountId": account_id,
        },
        query={
            "threadStatus": thread_status,
            "ownerExtensionIds": owner_extension_ids,
            "availability": availability,
            "messageIds": message_ids,
            "threadIds": thread_ids,
            "creationTimeFrom": creation_time_from,
            "creationTimeTo": creation_time_to,
            "perPage": per_page,
            "page": page,
        },
    )


_LIST_NOTES = Operation(
    id="mthListNotes",
    method="GET",
    path="/restapi/v1.0/account/{accountId}/message-threads/notes",
    rate_group="Medium",
    results={200: "ThreadNoteList"},
    paging=Paging("number", "records"),
    app_permission="SMS",
)


def list_notes(
    *,
    account_id: str | int | Unset = "~",
    owner_extension_ids: str | int | Sequence[str | int] | Unset | None = UNSET,
    availability: ThreadAvailabilityEnum | Sequence[ThreadAvailabilityEnum] | Unset | None = UNSET,
    thread_ids: str | int | Sequence[str | int] | Unset | None = UNSET,
    note_ids: str | int | Sequence[str | int] | Unset | None = UNSET,
    per_page: int | Unset | None = UNSET,
    page: int | Unset | None = UNSET,
) -> PagedCall[ThreadNoteList, ThreadNoteModel]:
    """List the notes of one or more message threads, oldest first.

    Notes are for colleagues; customers never see them.

    `GET /restapi/v1.0/account/{accountId}/message-threads/notes`

    Rate group Medium. App permission SMS.

    Reference: https://developers.ringcentral.com/api-reference/Message-Threads/mthListNotes

    Args:
        account_id: "~" is that of the user who is logged in.
        owner_extension_ids: List only notes of threads of these call queues or users. Str or
            int, one or several; 1 to 10 items.
        availability: States to list; Alive if left out. "Alive" or "Deleted", one or several;
            at least 1 item; `["Alive"]` if left out.
        thread_ids: List only notes of these threads, from
            `rc.api.message_threads.list_threads`. Str or int, one or several; 1 to 10 items.
        note_ids: List only these notes. Str or int, one or several; 1 to 10 items.
        per_page: Number of records on a page; more than the maximum is taken as the maximum.
            Int; 1 to 1000; `100` if left out.
        page: Number of the page, counted from 1. Int; 1 to 1000; `1` if left out.

    Returns:
        200: ThreadNoteList.

    Raises:
        APIStatusError: for an error status (described: 400, 403, 404, 500).

    Example:

    ```python
    for note in rc.api.message_threads.list_notes(thread_ids=[sent.thread_id]):
        print(note.author.name, note.text)
    ```
    """
    return PagedCall(
        _LIST_NOTES,
        path={
            "accountId": account_id,
        },
        query={
            "ownerExtensionIds": owner_extension_ids,
            "availability": availability,
            "threadIds": thread_ids,
            "noteIds": note_ids,
            "perPage": per_page,
            "page": page,
        },
    )


_LIST_THREADS = Operation(
    id="mthListThreads",
    method="GET",
    path="/restapi/v1.0/account/{accountId}/message-threads",
    rate_group="Medium",
    results={200: "MessageThreadList"},
    paging=Paging("number", "records"),
    app_permission="SMS",
)


def list_threads(
    *,
    account_id: str | int | Unset = "~",
    thread_status: ThreadStatusEnum | Unset | None = UNSET,
    owner_extension_ids: str | int | Sequence[str | int] | Unset | None = UNSET,
    creation_time_from: str | Unset | None = UNSET,
    creation_time_to: str | Unset | None = UNSET,
    owner_phone_number: str | Unset | None = UNSET,
    guest_phone_number: str | Unset | None = UNSET,
    availability: ThreadAvailabilityEnum | Sequence[ThreadAvailabilityEnum] | Unset | None = UNSET,
    per_page: int | Unset | None = UNSET,
    page: int | Unset | None = UNSET,
) -> PagedCall[MessageThreadList, MessageThread]:
    """List the message threads that the user may see, oldest first.

    A thread joins all texts between a number of the company and one of a customer. The two
    times can only be given together. All filters must match, each with one of its values.

    `GET /restapi/v1.0/account/{accountId}/message-threads`

    Rate group Medium. App permission SMS.

    Reference: https://developers.ringcentral.com/api-reference/Message-Threads/mthListThreads

    Args:
        account_id: "~" is that of the user who is logged in.
        thread_status: List only threads that are open, or only those that are resolved. "Open"
            or "Resolved".
        owner_extension_ids: List only threads of these call queues or users. Str or int, one or
            several; 1 to 10 items.
        creation_time_from: Earliest creation of the threads, RFC 3339; only together with
            `creation_time_to`. Str.
        creation_time_to: Latest creation of the threads, RFC 3339; only together with
            `creation_time_from`. Str.
        owner_phone_number: List only threads of this number of the company, E.164. Str; at most
            18 characters; matches `^\\+[1-9]\\d{1,14}$`.
        guest_phone_number: List only threads with this number of a customer, E.164. Str; at
            most 18 characters; matches `^\\+[1-9]\\d{1,14}$`.
        availability: States to list; Alive if left out. "Alive" or "Deleted", one or several;
            at least 1 item; `["Alive"]` if left out.
        per_page: Number of records on a page; more than the maximum is taken as the maximum.
            Int; 1 to 1000; `100` if left out.
        page: Number of the page, counted from 1. Int; 1 to 1000; `1` if left out.

    Returns:
        200: MessageThreadList.

    Raises:
        APIStatusError: for an error status (described: 400, 403, 404, 500).

    Example:

    ```python
    for thread in rc.api.message_threads.list_threads(thread_status="Open"):
        print(thread.id, thread.guest_party.phone_number, thread.label)
    ```
    """
    return PagedCall(
        _LIST_THREADS,
        path={
            "accountId": account_id,
        },
        query={
            "threadStatus": thread_status,
            "ownerExtensionIds": owner_extension_ids,
            "creationTimeFrom": creation_time_from,
            "creationTimeTo": creation_time_to,
            "ownerPhoneNumber": owner_phone_number,
            "guestPhoneNumber": guest_phone_number,
            "availability": availability,
            "perPage": per_page,
            "page": page,
        },
    )


_READ_MESSAGE_CONTENT = Operation(
    id="mthReadMessageContent",
    method="GET",
    path="/restapi/v1.0/account/{accountId}/message-threads/messages/{messageId}/content/{attachmentId}",
    rate_group="Medium",
    results={200: "bytes"},
    media=True,
    app_permission="SMS",
)


def read_message_content(
    *,
    message_id: str | int | Unset,
    attachment_id: str | int | Unset,
    account_id: str | int | Unset = "~",
    content_disposition: ContentDisposition | Unset | None = UNSET,
    content_disposition_filename: str | Unset | None = UNSET,
) -> Call[bytes]:
    """Download a file of a message in a message thread.

    It comes from the media host. Take the ids from `attachments` of the message.

    `GET /restapi/v1.0/account/{accountId}/message-threads/messages/{messageId}/content/{attachmentId}`

    Rate group Medium. App permission SMS. Sent to the media host.

    Reference: https://developers.ringcentral.com/api-reference/Message-Threads/mthReadMessageContent

    Args:
        message_id: `id` of the message, from the list of messages or the answer that sent it.
            Str or int.
        attachment_id: `id` of an attachment, from `attachments` of the message. Str or int.
        account_id: "~" is that of the user who is logged in.
        content_disposition: How a browser is to treat the file, shown in place or saved.
            "Inline" or "Attachment".
        content_disposition_filename: Name under which a browser saves the file. Str.

    Returns:
        200: bytes.

    Raises:
        APIStatusError: for an error status (described: 404).

    Example:

    ```python
    content = rc.api.message_threads.read_message_content(
        message_id=sent.id, attachment_id=sent.attachments[0].id
    )
    print(Path("map.png").write_bytes(content), "bytes")
    ```
    """
    return Call(
        _READ_MESSAGE_CONTENT,
        path={
            "messageId": message_id,
            "attachmentId": attachment_id,
            "accountId": account_id,
        },
        query={
            "contentDisposition": content_disposition,
            "contentDispositionFilename": content_disposition_filename,
        },
    )


_READ_THREAD = Operation(
    id="mthGetThread",
    method="GET",
    path="/restapi/v1.0/account/{accountId}/message-threads/{threadId}",
    rate_group="Medium",
    results={200: "MessageThread"},
    app_permission="SMS",
)


def read_thread(
    *, thread_id: str | int | Unset, account_id: str | int | Unset = "~"
) -> Call[MessageThread]:
    """Read a message thread: its numbers, state and assignee.

    A thread that the user may not see is refused (403).

    `GET /restapi/v1.0/account/{accountId}/message-threads/{threadId}`

    Rate group Medium. App permission SMS.

    Reference: https://developers.ringcentral.com/api-reference/Message-Threads/mthGetThread

    Args:
        thread_id: The `id` of a thread, from `rc.api.message_threads.list_threads`. Str or int.
        account_id: "~" is that of the user who is logged in.

    Returns:
        200: MessageThread.

    Raises:
        APIStatusError: for an error status (described: 400, 403, 404, 500).

    Example:

    ```python
    thread = rc.api.message_threads.read_thread(thread_id=sent.thread_id)
    print(thread.status, thread.owner.name, thread.guest_party.phone_number)
    ```
    """
    return Call(
        _READ_THREAD,
        path={
            "threadId": thread_id,
            "accountId": account_id,
        },
    )


_RESOLVE_THREAD = Operation(
    id="mthResolveThread",
    method="POST",
    path="/restapi/v1.0/account/{accountId}/message-threads/{threadId}/resolve",
    rate_group="Medium",
    results={200: "MessageThread"},
    app_permission="SMS",
)


def resolve_thread(
    *, thread_id: str | int | Unset, account_id: str | int | Unset = "~"
) -> Call[MessageThread]:
    """Close a message thread.

    It must be open; it loses its assignee and takes no more notes. A user who may not watch it
    is refused (403).

    `POST /restapi/v1.0/account/{accountId}/message-threads/{threadId}/resolve`

    Rate group Medium. App permission SMS.

    Reference: https://developers.ringcentral.com/api-reference/Message-Threads/mthResolveThread

    Args:
        thread_id: The `id` of a thread, from `rc.api.message_threads.list_threads`. Str or int.
        account_id: "~" is that of the user who is logged in.

    Returns:
        200: MessageThread.

    Raises:
        APIStatusError: for an error status (described: 400, 403, 404, 500).

    Example:

    ```python
    thread = rc.api.message_threads.resolve_thread(thread_id=sent.thread_id)
    print(thread.id, thread.status, thread.status_reason)
    ```
    """
    return Call(
        _RESOLVE_THREAD,
        path={
            "threadId": thread_id,
            "accountId": account_id,
        },
    )


_SEND_MESSAGE = Operation(
    id="mthSendMessage",
    method="POST",
    path="/restapi/v1.0/account/{accountId}/message-threads/messages",
    rate_group="Medium",
    results={201: "ThreadMessageModel"},
    payloads=(
        Payload("json", "NewThreadMessageRequest"),
        Payload("multipart", "SendMessageRequest", files={"attachments": "attachments"}),
    ),
    max_body=10_000_000,
    app_permission="SMS",
)


@overload
def send_message(
    *,
    account_id: str | int | Unset = "~",
    body: NewThreadMessageRequest | NewThreadMessageRequestDict,
) -> Call[ThreadMessageModel]: ...


@overload
def send_message(
    *, account_id: str | int | Unset = "~", body: SendMessageRequest | SendMessageRequestDict
) -> Call[ThreadMessageModel]: ...


def send_message(
    *,
    account_id: str | int | Unset = "~",
    body: NewThreadMessageRequest
    | NewThreadMessageRequestDict
    | SendMessageRequest
    | SendMessageRequestDict,
) -> Call[ThreadMessageModel]:
    """Send a text in a message thread, with pictures if there are any.

    Without `thread_id` it joins the thread of the two numbers, which is made if there is none.
    A thread that is resolved is refused. The answer (201) comes before delivery.

    `POST /restapi/v1.0/account/{accountId}/message-threads/messages`

    Rate group Medium. App permission SMS. Request body up to 10,000,000 bytes.

    Reference: https://developers.ringcentral.com/api-reference/Message-Threads/mthSendMessage

    Args:
        account_id: "~" is that of the user who is logged in.
        body: NewThreadMessageRequest (json) or SendMessageRequest (multipart).

    Returns:
        201: ThreadMessageModel.

    Raises:
        APIStatusError: for an error status (described: 400, 403, 404, 500).

    Example:

    ```python
    sent = rc.api.message_threads.send_message(body={
        "from_": {"phone_number": sender},
        "to": [{"phone_number": "+16505550144"}],
        "text": "Your order is ready",
    })
    print(sent.id, sent.thread_id, sent.message_status)
    ```
    """
    return Call(
        _SEND_MESSAGE,
        path={
            "accountId": account_id,
        },
        body=body,
    )


_SYNC_ENTRIES = Operation(
    id="mthSyncEntries",
    method="GET",
    path="/restapi/v1.0/account/{accountId}/message-threads/entries/sync",
    rate_group="Medium",
    results={200: "ThreadEntriesSyncList"},
    paging=Paging("sync", "records"),
    app_permission="SMS",
)


def sync_entries(
    *,
    account_id: str | int | Unset = "~",
    scope: SyncEntriesScope | Unset | None = UNSET,
    thread_ids: str | int | Sequence[str | int] | Unset | None = UNSET,
    sync_type: SyncTypeEnum | Unset | None = UNSET,
    sync_token: str | Unset | None = UNSET,
) -> PagedCall[ThreadEntriesSyncList, ThreadEntrySyncItem]:
    """Read what was written in message threads, and later only changes.

    Messages, notes and hints stand in one list, told apart by `record_type`, the latest change
    first. A full synchronisation (FSync) has only open threads, unless `thread_ids` names them.

    `GET /restapi/v1.0/account/{accountId}/message-threads/entries/sync`

    Rate group Medium. App permission SMS.

    Reference: https://developers.ringcentral.com/api-reference/Message-Threads/mthSyncEntries

    Args:
        account_id: "~" is that of the user who is logged in.
        scope: Threads of a full synchronisation; Explicit are those in `thread_ids`.
            "Accessible" or "Unassigned" or "AssignedToMe" or "AssignedToMeAndUnassigned" or
            "Explicit"; `"AssignedToMe"` if left out.
        thread_ids: At most ten threads, from `rc.api.message_threads.list_threads`; only for
            the scope Explicit. Str or int, one or several; 1 to 10 items.
        sync_type: Kind of the synchronisation, `FSync` for everything anew, `ISync` for what
            changed since the token. "FSync" or "ISync"; `"FSync"` if left out.
        sync_token: Token from `sync_info` of the answer before; needed for `ISync`. Str.

    Returns:
        200: ThreadEntriesSyncList.

    Raises:
        APIStatusError: for an error status (described: 400, 403, 404, 500).

    Example:

    ```python
    for entry in rc.sync(message_threads.sync_entries(scope="Accessible")):
        print(entry.record_type, entry.thread_id, entry.last_modified_time)
    ```
    """
    return PagedCall(
        _SYNC_ENTRIES,
        path={
            "accountId": account_id,
        },
        query={
            "scope": scope,
            "threadIds": thread_ids,
            "syncType": sync_type,
            "syncToken": sync_token,
        },
    )


_SYNC_THREADS = Operation(
    id="mthSyncThreads",
    method="GET",
    path="/restapi/v1.0/account/{accountId}/message-threads/sync",
    rate_group="Medium",
    results={200: "ThreadSyncList"},
    paging=Paging("sync", "records"),
    app_permission="SMS",
)


def sync_threads(
    *,
    account_id: str | int | Unset = "~",
    sync_type: SyncTypeEnum | Unset | None = UNSET,
    sync_token: str | Unset | None = UNSET,
) -> PagedCall[ThreadSyncList, MessageThread]:
    """Read the message threads of the user, and later only what changed.

    A full synchronisation (FSync) has only open threads, the latest change first; keep its
    `sync_token` for the next one (ISync). For what is in them use
    `rc.api.message_threads.sync_entries`.

    `GET /restapi/v1.0/account/{accountId}/message-threads/sync`

    Rate group Medium. App permission SMS.

    Reference: https://developers.ringcentral.com/api-reference/Message-Threads/mthSyncThreads

    Args:
        account_id: "~" is that of the user who is logged in.
        sync_type: Kind of the synchronisation, `FSync` for everything anew, `ISync` for what
            changed since the token. "FSync" or "ISync"; `"FSync"` if left out.
        sync_token: Token from `sync_info` of the answer before; needed for `ISync`. Str.

    Returns:
        200: ThreadSyncList.

    Raises:
        APIStatusError: for an error status (described: 400, 403, 404, 500).

    Example:

    ```python
    for thread in rc.sync(message_threads.sync_threads()):
        print(thread.id, thread.status, thread.availability)
    ```
    """
    return PagedCall(
        _SYNC_THREADS,
        path={
            "accountId": account_id,
        },
        query={
            "syncType": sync_type,
            "syncToken": sync_token,
        },
    )


_UPDATE_NOTE = Operation(
    id="mthUpdateNote",
    method="PATCH",
    path="/restapi/v1.0/account/{accountId}/message-threads/notes/{noteId}",
    rate_group="Medium",
    results={200: "ThreadNoteModel"},
    payloads=(Payload("json", "ThreadNoteUpdateRequest"),),
    app_permission="SMS",
)


def update_note(
    *,
    note_id: str | int | Unset,
    account_id: str | int | Unset = "~",
    body: ThreadNoteUpdateRequest | ThreadNoteUpdateRequestDict,
) -> Call[ThreadNoteModel]:
    """Change the text of a note in a message thread.

    Only the author can, and only while the thread is open.

    `PATCH /restapi/v1.0/account/{accountId}/message-threads/notes/{noteId}`

    Rate group Medium. App permission SMS.

    Reference: https://developers.ringcentral.com/api-reference/Message-Threads/mthUpdateNote

    Args:
        note_id: The `id` of a note, from `rc.api.message_threads.list_notes`. Str or int.
        account_id: "~" is that of the user who is logged in.
        body: ThreadNoteUpdateRequest (json).

    Returns:
        200: ThreadNoteModel.

    Raises:
        APIStatusError: for an error status (described: 400, 403, 404, 500).

    Example:

    ```python
    updated = rc.api.message_threads.update_note(
        note_id=note.id, body={"text": "Comes on Saturday"}
    )
    print(updated.text, updated.last_modified_time)
    ```
    """
    return Call(
        _UPDATE_NOTE,
        path={
            "noteId": note_id,
            "accountId": account_id,
        },
        body=body,
    )
