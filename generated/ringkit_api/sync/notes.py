# Written by `make generate` from spec/. Do not edit.
"""Notes for RingCentral: each method sends one call."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._client.namespace import Namespace
from ringkit._unset import UNSET
from ringkit_api import notes as calls

if TYPE_CHECKING:
    from typing import Unpack

    from ringkit._client.namespace import raw, streaming
    from ringkit._options import RequestOptions
    from ringkit._unset import Unset
    from ringkit_api.dicts.notes import CreateNoteRequestDict
    from ringkit_api.enumerations import ListChatNotesStatus
    from ringkit_api.models.create_note_request import CreateNoteRequest
    from ringkit_api.models.note_info import NoteInfo
    from ringkit_api.models.note_list import NoteList
    from ringkit_api.models.note_with_body_info import NoteWithBodyInfo


class NotesApi(Namespace):
    """Notes: 8 operations."""

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> NotesApiRaw: ...
        @property
        def with_streaming_response(self) -> NotesApiStreaming: ...

    def create_chat_note(
        self,
        *,
        chat_id: str | int | Unset,
        body: CreateNoteRequest | CreateNoteRequestDict,
        **options: Unpack[RequestOptions],
    ) -> NoteInfo:
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
        return self._client.send(
            calls.create_chat_note(
                chat_id=chat_id,
                body=body,
            ),
            **options,
        )

    def delete_note(self, *, note_id: str | int | Unset, **options: Unpack[RequestOptions]) -> None:
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
        return self._client.send(
            calls.delete_note(
                note_id=note_id,
            ),
            **options,
        )

    def list_chat_notes(
        self,
        *,
        chat_id: str | int | Unset,
        creation_time_to: str | Unset | None = UNSET,
        creation_time_from: str | Unset | None = UNSET,
        creator_id: str | int | Unset | None = UNSET,
        status: ListChatNotesStatus | Unset | None = UNSET,
        page_token: str | Unset | None = UNSET,
        record_count: int | Unset | None = UNSET,
        **options: Unpack[RequestOptions],
    ) -> NoteList:
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
            page_token: Token of a page, taken from `paging` or `navigation` of the page before
                or after it. Str.
            record_count: Number of records to return at most. Int; at most 250; `30` if left
                out.

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
        return self._client.send(
            calls.list_chat_notes(
                chat_id=chat_id,
                creation_time_to=creation_time_to,
                creation_time_from=creation_time_from,
                creator_id=creator_id,
                status=status,
                page_token=page_token,
                record_count=record_count,
            ),
            **options,
        )

    def lock_note(self, *, note_id: str | int | Unset, **options: Unpack[RequestOptions]) -> None:
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
        return self._client.send(
            calls.lock_note(
                note_id=note_id,
            ),
            **options,
        )

    def patch_note(
        self,
        *,
        note_id: str | int | Unset,
        release_lock: bool | Unset | None = UNSET,
        body: CreateNoteRequest | CreateNoteRequestDict,
        **options: Unpack[RequestOptions],
    ) -> NoteInfo:
        """Change title or text of a note.

        Every member of the chat may edit a published note, unless another person holds its
        lock.

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
        return self._client.send(
            calls.patch_note(
                note_id=note_id,
                release_lock=release_lock,
                body=body,
            ),
            **options,
        )

    def publish_note(
        self, *, note_id: str | int | Unset, **options: Unpack[RequestOptions]
    ) -> NoteInfo:
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
        return self._client.send(
            calls.publish_note(
                note_id=note_id,
            ),
            **options,
        )

    def read_user_note(
        self, *, note_id: str | int | Unset, **options: Unpack[RequestOptions]
    ) -> NoteWithBodyInfo:
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
        return self._client.send(
            calls.read_user_note(
                note_id=note_id,
            ),
            **options,
        )

    def unlock_note(self, *, note_id: str | int | Unset, **options: Unpack[RequestOptions]) -> None:
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
        return self._client.send(
            calls.unlock_note(
                note_id=note_id,
            ),
            **options,
        )


if TYPE_CHECKING:

    class NotesApiRaw:
        """The same methods, returning the whole `Response`; its `parsed` is the result."""

        def __init__(self, api: NotesApi) -> None:
            self.create_chat_note = raw(api.create_chat_note)
            self.delete_note = raw(api.delete_note)
            self.list_chat_notes = raw(api.list_chat_notes)
            self.lock_note = raw(api.lock_note)
            self.patch_note = raw(api.patch_note)
            self.publish_note = raw(api.publish_note)
            self.read_user_note = raw(api.read_user_note)
            self.unlock_note = raw(api.unlock_note)

    class NotesApiStreaming:
        """The same methods, returning a stream of the body for use in `with`."""

        def __init__(self, api: NotesApi) -> None:
            self.create_chat_note = streaming(api.create_chat_note)
            self.delete_note = streaming(api.delete_note)
            self.list_chat_notes = streaming(api.list_chat_notes)
            self.lock_note = streaming(api.lock_note)
            self.patch_note = streaming(api.patch_note)
            self.publish_note = streaming(api.publish_note)
            self.read_user_note = streaming(api.read_user_note)
            self.unlock_note = streaming(api.unlock_note)
