# Written by `make generate` from spec/. Do not edit.
"""Notes for RingCentral: each method sends one call."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._call.namespace import Namespace
from ringkit._unset import UNSET
from ringkit_api import notes as calls

if TYPE_CHECKING:
    from ringkit._unset import Unset
    from ringkit_api.enumerations import ListChatNotesStatus
    from ringkit_api.models.tm_create_note_request import TMCreateNoteRequest
    from ringkit_api.models.tm_note_info import TMNoteInfo
    from ringkit_api.models.tm_note_list import TMNoteList
    from ringkit_api.models.tm_note_with_body_info import TMNoteWithBodyInfo


class NotesApi(Namespace):
    """Notes: 8 operations."""

    def create_chat_note(self, *, chat_id: str | int, body: TMCreateNoteRequest) -> TMNoteInfo:
        """Create chat note.

        `POST /team-messaging/v1/chats/{chatId}/notes`

        Rate group Medium. App permission TeamMessaging. Account feature TeamMessaging.

        Reference: https://developers.ringcentral.com/api-reference/Notes/createChatNoteNew

        Args:
            chat_id: str or int.
            body: TMCreateNoteRequest (json).

        Returns:
            200: TMNoteInfo.

        Raises:
            APIStatusError: for an error status (described: 400, 403, 404).
        """
        return self._client.send(
            calls.create_chat_note(
                chat_id=chat_id,
                body=body,
            )
        )

    def delete_note(self, *, note_id: str | int) -> None:
        """Delete note.

        `DELETE /team-messaging/v1/notes/{noteId}`

        Rate group Medium. App permission TeamMessaging. Account feature TeamMessaging.

        Reference: https://developers.ringcentral.com/api-reference/Notes/deleteNoteNew

        Args:
            note_id: str or int.

        Returns:
            204: nothing.

        Raises:
            APIStatusError: for an error status (described: 400, 403, 404).
        """
        return self._client.send(
            calls.delete_note(
                note_id=note_id,
            )
        )

    def list_chat_notes(
        self,
        *,
        chat_id: str | int,
        creation_time_to: str | Unset = UNSET,
        creation_time_from: str | Unset = UNSET,
        creator_id: str | int | Unset = UNSET,
        status: ListChatNotesStatus | Unset = UNSET,
        page_token: str | Unset = UNSET,
        record_count: int | Unset = UNSET,
    ) -> TMNoteList:
        """List chat notes.

        `GET /team-messaging/v1/chats/{chatId}/notes`

        Rate group Heavy. App permission TeamMessaging. Account feature TeamMessaging.

        Reference: https://developers.ringcentral.com/api-reference/Notes/listChatNotesNew

        Args:
            chat_id: str or int.
            creation_time_to: str.
            creation_time_from: str.
            creator_id: str or int.
            status: "Active" or "Draft".
            page_token: str.
            record_count: int; at most 250; `30` if left out.

        Returns:
            200: TMNoteList.

        Raises:
            APIStatusError: for an error status (described: 400, 403, 404).
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
            )
        )

    def lock_note(self, *, note_id: str | int) -> None:
        """Lock note.

        `POST /team-messaging/v1/notes/{noteId}/lock`

        Rate group Light. App permission TeamMessaging. Account feature TeamMessaging.

        Reference: https://developers.ringcentral.com/api-reference/Notes/lockNoteNew

        Args:
            note_id: str or int.

        Returns:
            204: nothing.

        Raises:
            APIStatusError: for an error status (described: 400, 403, 404).
        """
        return self._client.send(
            calls.lock_note(
                note_id=note_id,
            )
        )

    def patch_note(
        self, *, note_id: str | int, release_lock: bool | Unset = UNSET, body: TMCreateNoteRequest
    ) -> TMNoteInfo:
        """Patch note.

        `PATCH /team-messaging/v1/notes/{noteId}`

        Rate group Medium. App permission TeamMessaging. Account feature TeamMessaging.

        Reference: https://developers.ringcentral.com/api-reference/Notes/patchNoteNew

        Args:
            note_id: str or int.
            release_lock: bool; `false` if left out.
            body: TMCreateNoteRequest (json).

        Returns:
            200: TMNoteInfo.

        Raises:
            APIStatusError: for an error status (described: 400, 403, 404).
        """
        return self._client.send(
            calls.patch_note(
                note_id=note_id,
                release_lock=release_lock,
                body=body,
            )
        )

    def publish_note(self, *, note_id: str | int) -> TMNoteInfo:
        """Publish note.

        `POST /team-messaging/v1/notes/{noteId}/publish`

        Rate group Medium. App permission TeamMessaging. Account feature TeamMessaging.

        Reference: https://developers.ringcentral.com/api-reference/Notes/publishNoteNew

        Args:
            note_id: str or int.

        Returns:
            200: TMNoteInfo.

        Raises:
            APIStatusError: for an error status (described: 400, 404).
        """
        return self._client.send(
            calls.publish_note(
                note_id=note_id,
            )
        )

    def read_user_note(self, *, note_id: str | int) -> TMNoteWithBodyInfo:
        """Read user note.

        `GET /team-messaging/v1/notes/{noteId}`

        Rate group Medium. App permission TeamMessaging. Account feature TeamMessaging.

        Reference: https://developers.ringcentral.com/api-reference/Notes/readUserNoteNew

        Args:
            note_id: str or int.

        Returns:
            200: TMNoteWithBodyInfo.

        Raises:
            APIStatusError: for an error status (described: 404).
        """
        return self._client.send(
            calls.read_user_note(
                note_id=note_id,
            )
        )

    def unlock_note(self, *, note_id: str | int) -> None:
        """Unlock note.

        `POST /team-messaging/v1/notes/{noteId}/unlock`

        Rate group Light. App permission TeamMessaging. Account feature TeamMessaging.

        Reference: https://developers.ringcentral.com/api-reference/Notes/unlockNoteNew

        Args:
            note_id: str or int.

        Returns:
            204: nothing.

        Raises:
            APIStatusError: for an error status (described: 400, 403, 404).
        """
        return self._client.send(
            calls.unlock_note(
                note_id=note_id,
            )
        )
