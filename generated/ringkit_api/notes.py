# Written by `make generate` from spec/. Do not edit.
"""Notes: one function per operation, each returning a call that a client sends."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._call.call import Call, Operation, PagedCall, Paging, Payload
from ringkit._unset import UNSET

if TYPE_CHECKING:
    from ringkit._unset import Unset
    from ringkit_api.dicts.notes import CreateNoteRequestDict
    from ringkit_api.enumerations import ListChatNotesStatus
    from ringkit_api.models.create_note_request import CreateNoteRequest
    from ringkit_api.models.note_info import NoteInfo
    from ringkit_api.models.note_list import NoteList
    from ringkit_api.models.note_with_body_info import NoteWithBodyInfo


_CREATE_CHAT_NOTE = Operation(
    id="createChatNoteNew",
    method="POST",
    path="/team-messaging/v1/chats/{chatId}/notes",
    rate_group="Medium",
    results={200: "NoteInfo"},
    payloads=(Payload("json", "CreateNoteRequest"),),
    app_permission="TeamMessaging",
)


def create_chat_note(
    *, chat_id: str | int | Unset, body: CreateNoteRequest | CreateNoteRequestDict
) -> Call[NoteInfo]:
    """Create a note in a chat, as a draft.

    Other members do not see it until `rc.api.notes.publish_note` is called with its `id`.

    `POST /team-messaging/v1/chats/{chatId}/notes`

    Rate group Medium. App permission TeamMessaging. Account feature TeamMessaging.

    Reference: https://developers.ringcentral.com/api-reference/Notes/createChatNoteNew

    Args:
        chat_id: `id` of the chat, from `rc.api.chats.list_chats`. Str or int.
        body: CreateNoteRequest (json).

    Returns:
        200: NoteInfo.

    Raises:
        APIStatusError: for an error status (described: 400, 403, 404).

    Example:

    ```python
    note = rc.api.notes.create_chat_note(
        chat_id=team.id,
        body={"title": "Agenda", "body": "<b>Dates</b>, budget"},
    )
    print(note.id, note.status)
    ```
    """
    return Call(
        _CREATE_CHAT_NOTE,
        path={
            "chatId": chat_id,
        },
        body=body,
    )


_DELETE_NOTE = Operation(
    id="deleteNoteNew",
    method="DELETE",
    path="/team-messaging/v1/notes/{noteId}",
    rate_group="Medium",
    results={204: ""},
    app_permission="TeamMessaging",
)


def delete_note(*, note_id: str | int | Unset) -> Call[None]:
    """Delete a note for all members of its chat.

    There is no way to bring it back.

    `DELETE /team-messaging/v1/notes/{noteId}`

    Rate group Medium. App permission TeamMessaging. Account feature TeamMessaging.

    Reference: https://developers.ringcentral.com/api-reference/Notes/deleteNoteNew

    Args:
        note_id: `id` of the note, from `rc.api.notes.list_chat_notes`. Str or int.

    Returns:
        204: nothing.

    Raises:
        APIStatusError: for an error status (described: 400, 403, 404).

    Example:

    ```python
    rc.api.notes.delete_note(note_id=note.id)
    print("deleted the note", note.title)
    ```
    """
    return Call(
        _DELETE_NOTE,
        path={
            "noteId": note_id,
        },
    )


_LIST_CHAT_NOTES = Operation(
    id="listChatNotesNew",
    method="GET",
    path="/team-messaging/v1/chats/{chatId}/notes",
    rate_group="Heavy",
    results={200: "NoteList"},
    paging=Paging("navigation-token", "records"),
    app_permission="TeamMessaging",
)


def list_chat_notes(
    *,
    chat_id: str | int | Unset,
    creation_time_to: str | Unset | None = UNSET,
    creation_time_from: str | Unset | None = UNSET,
    creator_id: str | int | Unset | None = UNSET,
    status: ListChatNotesStatus | Unset | None = UNSET,
    page_token: str | Unset | None = UNSET,
    record_count: int | Unset | None = UNSET,
) -> PagedCall[NoteList, NoteInfo]:
    """List the notes of a chat.

    The records hold a preview, not the whole text: read that with
    `rc.api.notes.read_user_note`.

    `GET /team-messaging/v1/chats/{chatId}/notes`

    Rate group Heavy. App permission TeamMessaging. Account feature TeamMessaging.

    Reference: https://developers.ringcentral.com/api-reference/Notes/listChatNotesNew

    Args:
        chat_id: `id` of the chat, from `rc.api.chats.list_chats`. Str or int.
        creation_time_to: Only what was created before this time, in ISO 8601. Str.
        creation_time_from: Only what was created at or after this time, in ISO 8601. Str.
        creator_id: Only notes that were created by these persons. Str or int.
        status: Only published notes or only drafts; both if left out. "Active" or "Draft".
        page_token: Token of a page, taken from `paging` or `navigation` of the page before or
            after it. Str.
        record_count: Number of records to return at most. Int; at most 250; `30` if left out.

    Returns:
        200: NoteList.

    Raises:
        APIStatusError: for an error status (described: 400, 403, 404).

    Example:

    ```python
    for note in rc.api.notes.list_chat_notes(chat_id=team.id, status="Draft"):
        print(note.id, note.title, note.last_modified_time)
    ```
    """
    return PagedCall(
        _LIST_CHAT_NOTES,
        path={
            "chatId": chat_id,
        },
        query={
            "creationTimeTo": creation_time_to,
            "creationTimeFrom": creation_time_from,
            "creatorId": creator_id,
            "status": status,
            "pageToken": page_token,
            "recordCount": record_count,
        },
    )


_LOCK_NOTE = Operation(
    id="lockNoteNew",
    method="POST",
    path="/team-messaging/v1/notes/{noteId}/lock",
    rate_group="Light",
    results={204: ""},
    app_permission="TeamMessaging",
)


def lock_note(*, note_id: str | int | Unset) -> Call[None]:
    """Lock a note, so that for five hours only you can change it.

    Do this before an edit that takes long; `rc.api.notes.unlock_note` or an edit with
    `release_lock` frees it sooner.

    `POST /team-messaging/v1/notes/{noteId}/lock`

    Rate group Light. App permission TeamMessaging. Account feature TeamMessaging.

    Reference: https://developers.ringcentral.com/api-reference/Notes/lockNoteNew

    Args:
        note_id: `id` of the note, from `rc.api.notes.list_chat_notes`. Str or int.

    Returns:
        204: nothing.

    Raises:
        APIStatusError: for an error status (described: 400, 403, 404).

    Example:

    ```python
    rc.api.notes.lock_note(note_id=note.id)
    print("only you can edit", note.title)
    ```
    """
    return Call(
        _LOCK_NOTE,
        path={
            "noteId": note_id,
        },
    )


_PATCH_NOTE = Operation(
    id="patchNoteNew",
    method="PATCH",
    path="/team-messaging/v1/notes/{noteId}",
    rate_group="Medium",
    results={200: "NoteInfo"},
    payloads=(Payload("json", "CreateNoteRequest"),),
    app_permission="TeamMessaging",
)


def patch_note(
    *,
    note_id: str | int | Unset,
    release_lock: bool | Unset | None = UNSET,
    body: CreateNoteRequest | CreateNoteRequestDict,
) -> Call[NoteInfo]:
    """Change title or text of a note.

    Every member of the chat may edit a published note, unless another person holds its lock.

    `PATCH /team-messaging/v1/notes/{noteId}`

    Rate group Medium. App permission TeamMessaging. Account feature TeamMessaging.

    Reference: https://developers.ringcentral.com/api-reference/Notes/patchNoteNew

    Args:
        note_id: `id` of the note, from `rc.api.notes.list_chat_notes`. Str or int.
        release_lock: Give back the lock of the note after the change. Bool; `false` if left
            out.
        body: CreateNoteRequest (json).

    Returns:
        200: NoteInfo.

    Raises:
        APIStatusError: for an error status (described: 400, 403, 404).

    Example:

    ```python
    updated = rc.api.notes.patch_note(
        note_id=note.id,
        body={"title": "Agenda", "body": "Dates, budget, staff"},
    )
    print(updated.title, updated.preview)
    ```
    """
    return Call(
        _PATCH_NOTE,
        path={
            "noteId": note_id,
        },
        query={
            "releaseLock": release_lock,
        },
        body=body,
    )


_PUBLISH_NOTE = Operation(
    id="publishNoteNew",
    method="POST",
    path="/team-messaging/v1/notes/{noteId}/publish",
    rate_group="Medium",
    results={200: "NoteInfo"},
    app_permission="TeamMessaging",
)


def publish_note(*, note_id: str | int | Unset) -> Call[NoteInfo]:
    """Publish a draft, so that all members of the chat see the note.

    New notes are drafts: without this call only their author knows of them.

    `POST /team-messaging/v1/notes/{noteId}/publish`

    Rate group Medium. App permission TeamMessaging. Account feature TeamMessaging.

    Reference: https://developers.ringcentral.com/api-reference/Notes/publishNoteNew

    Args:
        note_id: `id` of the note, from `rc.api.notes.list_chat_notes`. Str or int.

    Returns:
        200: NoteInfo.

    Raises:
        APIStatusError: for an error status (described: 400, 404).

    Example:

    ```python
    published = rc.api.notes.publish_note(note_id=note.id)
    print(published.title, published.status)
    ```
    """
    return Call(
        _PUBLISH_NOTE,
        path={
            "noteId": note_id,
        },
    )


_READ_USER_NOTE = Operation(
    id="readUserNoteNew",
    method="GET",
    path="/team-messaging/v1/notes/{noteId}",
    rate_group="Medium",
    results={200: "NoteWithBodyInfo"},
    app_permission="TeamMessaging",
)


def read_user_note(*, note_id: str | int | Unset) -> Call[NoteWithBodyInfo]:
    """Read a note with its whole text.

    Lists of notes hold only a `preview`.

    `GET /team-messaging/v1/notes/{noteId}`

    Rate group Medium. App permission TeamMessaging. Account feature TeamMessaging.

    Reference: https://developers.ringcentral.com/api-reference/Notes/readUserNoteNew

    Args:
        note_id: `id` of the note, from `rc.api.notes.list_chat_notes`. Str or int.

    Returns:
        200: NoteWithBodyInfo.

    Raises:
        APIStatusError: for an error status (described: 404).

    Example:

    ```python
    found = rc.api.notes.read_user_note(note_id=note.id)
    print(found.title, found.body)
    ```
    """
    return Call(
        _READ_USER_NOTE,
        path={
            "noteId": note_id,
        },
    )


_UNLOCK_NOTE = Operation(
    id="unlockNoteNew",
    method="POST",
    path="/team-messaging/v1/notes/{noteId}/unlock",
    rate_group="Light",
    results={204: ""},
    app_permission="TeamMessaging",
)


def unlock_note(*, note_id: str | int | Unset) -> Call[None]:
    """Give back the lock of a note, so that others can edit it.

    A lock that another person holds stays for its five hours.

    `POST /team-messaging/v1/notes/{noteId}/unlock`

    Rate group Light. App permission TeamMessaging. Account feature TeamMessaging.

    Reference: https://developers.ringcentral.com/api-reference/Notes/unlockNoteNew

    Args:
        note_id: `id` of the note, from `rc.api.notes.list_chat_notes`. Str or int.

    Returns:
        204: nothing.

    Raises:
        APIStatusError: for an error status (described: 400, 403, 404).

    Example:

    ```python
    rc.api.notes.unlock_note(note_id=note.id)
    print("others can edit", note.title)
    ```
    """
    return Call(
        _UNLOCK_NOTE,
        path={
            "noteId": note_id,
        },
    )
