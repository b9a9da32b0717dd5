# Written by `make generate` from spec/. Do not edit.
"""Notes for AsyncRingCentral: each method sends one call."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._client.namespace import AsyncNamespace
from ringkit._unset import UNSET
from ringkit_api import notes as calls

if TYPE_CHECKING:
    from typing import Unpack

    from ringkit._client.namespace import async_paged_raw, async_raw, async_streaming
    from ringkit._options import RequestOptions
    from ringkit._paging.pages import AsyncPaginator
    from ringkit._unset import Unset
    from ringkit_api.dicts.create_note_request import CreateNoteRequestDict
    from ringkit_api.enumerations import ListChatNotesStatus
    from ringkit_api.models.create_note_request import CreateNoteRequest
    from ringkit_api.models.note_info import NoteInfo
    from ringkit_api.models.note_list import NoteList
    from ringkit_api.models.note_with_body_info import NoteWithBodyInfo


class AsyncNotesApi(AsyncNamespace):
    """Notes: 8 operations."""

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncNotesApiRaw: ...
        @property
        def with_streaming_response(self) -> AsyncNotesApiStreaming: ...

    async def create_chat_note(
        self,
        *,
        chat_id: str | int,
        body: CreateNoteRequest | CreateNoteRequestDict,
        **options: Unpack[RequestOptions],
    ) -> NoteInfo:
        """Create chat note.

        `POST /team-messaging/v1/chats/{chatId}/notes`

        Rate group Medium. App permission TeamMessaging. Account feature TeamMessaging.

        Reference: https://developers.ringcentral.com/api-reference/Notes/createChatNoteNew

        Args:
            chat_id: Str or int.
            body: CreateNoteRequest (json).

        Returns:
            200: NoteInfo.

        Raises:
            APIStatusError: for an error status (described: 400, 403, 404).
        """
        return await self._client.send(
            calls.create_chat_note(
                chat_id=chat_id,
                body=body,
            ),
            **options,
        )

    async def delete_note(self, *, note_id: str | int, **options: Unpack[RequestOptions]) -> None:
        """Delete note.

        `DELETE /team-messaging/v1/notes/{noteId}`

        Rate group Medium. App permission TeamMessaging. Account feature TeamMessaging.

        Reference: https://developers.ringcentral.com/api-reference/Notes/deleteNoteNew

        Args:
            note_id: Str or int.

        Returns:
            204: nothing.

        Raises:
            APIStatusError: for an error status (described: 400, 403, 404).
        """
        return await self._client.send(
            calls.delete_note(
                note_id=note_id,
            ),
            **options,
        )

    def list_chat_notes(
        self,
        *,
        chat_id: str | int,
        creation_time_to: str | Unset | None = UNSET,
        creation_time_from: str | Unset | None = UNSET,
        creator_id: str | int | Unset | None = UNSET,
        status: ListChatNotesStatus | Unset | None = UNSET,
        page_token: str | Unset | None = UNSET,
        record_count: int | Unset | None = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[NoteList, NoteInfo]:
        """List chat notes.

        `GET /team-messaging/v1/chats/{chatId}/notes`

        Rate group Heavy. App permission TeamMessaging. Account feature TeamMessaging.

        Reference: https://developers.ringcentral.com/api-reference/Notes/listChatNotesNew

        Args:
            chat_id: Str or int.
            creation_time_to: Str.
            creation_time_from: Str.
            creator_id: Str or int.
            status: "Active" or "Draft".
            page_token: Str.
            record_count: Int; at most 250; `30` if left out.

        Returns:
            200: NoteList.

        Raises:
            APIStatusError: for an error status (described: 400, 403, 404).
        """
        return self._client.paginate(
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

    async def lock_note(self, *, note_id: str | int, **options: Unpack[RequestOptions]) -> None:
        """Lock note.

        `POST /team-messaging/v1/notes/{noteId}/lock`

        Rate group Light. App permission TeamMessaging. Account feature TeamMessaging.

        Reference: https://developers.ringcentral.com/api-reference/Notes/lockNoteNew

        Args:
            note_id: Str or int.

        Returns:
            204: nothing.

        Raises:
            APIStatusError: for an error status (described: 400, 403, 404).
        """
        return await self._client.send(
            calls.lock_note(
                note_id=note_id,
            ),
            **options,
        )

    async def patch_note(
        self,
        *,
        note_id: str | int,
        release_lock: bool | Unset | None = UNSET,
        body: CreateNoteRequest | CreateNoteRequestDict,
        **options: Unpack[RequestOptions],
    ) -> NoteInfo:
        """Patch note.

        `PATCH /team-messaging/v1/notes/{noteId}`

        Rate group Medium. App permission TeamMessaging. Account feature TeamMessaging.

        Reference: https://developers.ringcentral.com/api-reference/Notes/patchNoteNew

        Args:
            note_id: Str or int.
            release_lock: Bool; `false` if left out.
            body: CreateNoteRequest (json).

        Returns:
            200: NoteInfo.

        Raises:
            APIStatusError: for an error status (described: 400, 403, 404).
        """
        return await self._client.send(
            calls.patch_note(
                note_id=note_id,
                release_lock=release_lock,
                body=body,
            ),
            **options,
        )

    async def publish_note(
        self, *, note_id: str | int, **options: Unpack[RequestOptions]
    ) -> NoteInfo:
        """Publish note.

        `POST /team-messaging/v1/notes/{noteId}/publish`

        Rate group Medium. App permission TeamMessaging. Account feature TeamMessaging.

        Reference: https://developers.ringcentral.com/api-reference/Notes/publishNoteNew

        Args:
            note_id: Str or int.

        Returns:
            200: NoteInfo.

        Raises:
            APIStatusError: for an error status (described: 400, 404).
        """
        return await self._client.send(
            calls.publish_note(
                note_id=note_id,
            ),
            **options,
        )

    async def read_user_note(
        self, *, note_id: str | int, **options: Unpack[RequestOptions]
    ) -> NoteWithBodyInfo:
        """Read user note.

        `GET /team-messaging/v1/notes/{noteId}`

        Rate group Medium. App permission TeamMessaging. Account feature TeamMessaging.

        Reference: https://developers.ringcentral.com/api-reference/Notes/readUserNoteNew

        Args:
            note_id: Str or int.

        Returns:
            200: NoteWithBodyInfo.

        Raises:
            APIStatusError: for an error status (described: 404).
        """
        return await self._client.send(
            calls.read_user_note(
                note_id=note_id,
            ),
            **options,
        )

    async def unlock_note(self, *, note_id: str | int, **options: Unpack[RequestOptions]) -> None:
        """Unlock note.

        `POST /team-messaging/v1/notes/{noteId}/unlock`

        Rate group Light. App permission TeamMessaging. Account feature TeamMessaging.

        Reference: https://developers.ringcentral.com/api-reference/Notes/unlockNoteNew

        Args:
            note_id: Str or int.

        Returns:
            204: nothing.

        Raises:
            APIStatusError: for an error status (described: 400, 403, 404).
        """
        return await self._client.send(
            calls.unlock_note(
                note_id=note_id,
            ),
            **options,
        )


if TYPE_CHECKING:

    class AsyncNotesApiRaw:
        """The same methods, returning the whole `Response`; its `parsed` is the result."""

        def __init__(self, api: AsyncNotesApi) -> None:
            self.create_chat_note = async_raw(api.create_chat_note)
            self.delete_note = async_raw(api.delete_note)
            self.list_chat_notes = async_paged_raw(api.list_chat_notes)
            self.lock_note = async_raw(api.lock_note)
            self.patch_note = async_raw(api.patch_note)
            self.publish_note = async_raw(api.publish_note)
            self.read_user_note = async_raw(api.read_user_note)
            self.unlock_note = async_raw(api.unlock_note)

    class AsyncNotesApiStreaming:
        """The same methods, returning a stream of the body for use in `async with`."""

        def __init__(self, api: AsyncNotesApi) -> None:
            self.create_chat_note = async_streaming(api.create_chat_note)
            self.delete_note = async_streaming(api.delete_note)
            self.list_chat_notes = async_streaming(api.list_chat_notes)
            self.lock_note = async_streaming(api.lock_note)
            self.patch_note = async_streaming(api.patch_note)
            self.publish_note = async_streaming(api.publish_note)
            self.read_user_note = async_streaming(api.read_user_note)
            self.unlock_note = async_streaming(api.unlock_note)
