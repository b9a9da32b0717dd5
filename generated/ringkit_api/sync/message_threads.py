# Written by `make generate` from spec/. Do not edit.
"""Message Threads for RingCentral: each method sends one call."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from ringkit._client.namespace import Namespace
from ringkit._unset import UNSET
from ringkit_api import message_threads as calls

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Unpack

    from ringkit._client.namespace import raw, streaming
    from ringkit._options import RequestOptions
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
    from ringkit_api.models.thread_message_list import ThreadMessageList
    from ringkit_api.models.thread_message_model import ThreadMessageModel
    from ringkit_api.models.thread_messages_delete_request import ThreadMessagesDeleteRequest
    from ringkit_api.models.thread_note_create_request import ThreadNoteCreateRequest
    from ringkit_api.models.thread_note_list import ThreadNoteList
    from ringkit_api.models.thread_note_model import ThreadNoteModel
    from ringkit_api.models.thread_note_update_request import ThreadNoteUpdateRequest
    from ringkit_api.models.thread_notes_delete_request import ThreadNotesDeleteRequest
    from ringkit_api.models.thread_sync_list import ThreadSyncList


class MessageThreadsApi(Namespace):
    """Message Threads: 15 operations."""

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> MessageThreadsApiRaw: ...
        @property
        def with_streaming_response(self) -> MessageThreadsApiStreaming: ...

    def assign_thread(
        self,
        *,
        thread_id: str | int | Unset,
        account_id: str | int | Unset = "~",
        body: AssignMessageThreadRequest | AssignMessageThreadRequestDict,
        **options: Unpack[RequestOptions],
    ) -> MessageThread:
        """Give a message thread to a colleague, or to none.

        An `assignee` that is null takes it away. A user who may not watch the thread is refused
        (403).

        `POST /restapi/v1.0/account/{accountId}/message-threads/{threadId}/assign`

        Rate group Medium. App permission SMS.

        Reference: https://developers.ringcentral.com/api-reference/Message-Threads/mthAssignThread

        Args:
            thread_id: The `id` of a thread, from `rc.api.message_threads.list_threads`. Str or
                int.
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
        return self._client.send(
            calls.assign_thread(
                thread_id=thread_id,
                account_id=account_id,
                body=body,
            ),
            **options,
        )

    def create_note(
        self,
        *,
        account_id: str | int | Unset = "~",
        body: ThreadNoteCreateRequest | ThreadNoteCreateRequestDict,
        **options: Unpack[RequestOptions],
    ) -> ThreadNoteModel:
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
        return self._client.send(
            calls.create_note(
                account_id=account_id,
                body=body,
            ),
            **options,
        )

    def delete_messages(
        self,
        *,
        account_id: str | int | Unset = "~",
        body: ThreadMessagesDeleteRequest | ThreadMessagesDeleteRequestDict,
        **options: Unpack[RequestOptions],
    ) -> None:
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
        return self._client.send(
            calls.delete_messages(
                account_id=account_id,
                body=body,
            ),
            **options,
        )

    def delete_notes(
        self,
        *,
        account_id: str | int | Unset = "~",
        body: ThreadNotesDeleteRequest | ThreadNotesDeleteRequestDict,
        **options: Unpack[RequestOptions],
    ) -> None:
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
        return self._client.send(
            calls.delete_notes(
                account_id=account_id,
                body=body,
            ),
            **options,
        )

    def delete_thread(
        self,
        *,
        thread_id: str | int | Unset,
        account_id: str | int | Unset = "~",
        **options: Unpack[RequestOptions],
    ) -> None:
        """Delete a message thread.

        It becomes Deleted and loses its assignee. A thread that the user may not see is refused
        (403).

        `DELETE /restapi/v1.0/account/{accountId}/message-threads/{threadId}`

        Rate group Medium. App permission SMS.

        Reference: https://developers.ringcentral.com/api-reference/Message-Threads/mthDeleteThread

        Args:
            thread_id: The `id` of a thread, from `rc.api.message_threads.list_threads`. Str or
                int.
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
        return self._client.send(
            calls.delete_thread(
                thread_id=thread_id,
                account_id=account_id,
            ),
            **options,
        )

    def list_messages(
        self,
        *,
        account_id: str | int | Unset = "~",
        thread_status: ThreadStatusEnum | Unset | None = UNSET,
        owner_extension_ids: str | int | Sequence[str | int] | Unset | None = UNSET,
        availability: ThreadAvailabilityEnum
        | Sequence[ThreadAvailabilityEnum]
        | Unset
        | None = UNSET,
        message_ids: str | int | Sequence[str | int] | Unset | None = UNSET,
        thread_ids: str | int | Sequence[str | int] | Unset | None = UNSET,
        creation_time_from: str | Unset | None = UNSET,
        creation_time_to: str | Unset | None = UNSET,
        per_page: int | Unset | None = UNSET,
        page: int | Unset | None = UNSET,
        **options: Unpack[RequestOptions],
    ) -> ThreadMessageList:
        """List the messages of one or more message threads, oldest first.

        All filters must match. Notes of colleagues are in `rc.api.message_threads.list_notes`.

        `GET /restapi/v1.0/account/{accountId}/message-threads/messages`

        Rate group Medium. App permission SMS.

        Reference: https://developers.ringcentral.com/api-reference/Message-Threads/mthListMessages

        Args:
            account_id: "~" is that of the user who is logged in.
            thread_status: List only messages of open threads, or only those of resolved ones.
                "Open" or "Resolved".
            owner_extension_ids: List only messages of threads of these call queues or users.
                Str or int, one or several; 1 to 10 items.
            availability: States to list; Alive if left out. "Alive" or "Deleted", one or
                several; at least 1 item; `["Alive"]` if left out.
            message_ids: List only these messages. Str or int, one or several; 1 to 10 items.
            thread_ids: List only messages of these threads, from
                `rc.api.message_threads.list_threads`. Str or int, one or several; at most 10
                items.
            creation_time_from: Earliest creation of the messages, RFC 3339; only together with
                `creation_time_to`. Str.
            creation_time_to: Latest creation of the messages, RFC 3339; only together with
                `creation_time_from`. Str.
            per_page: Number of records on a page; more than the maximum is taken as the
                maximum. Int; 1 to 1000; `100` if left out.
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
        return self._client.send(
            calls.list_messages(
                account_id=account_id,
                thread_status=thread_status,
                owner_extension_ids=owner_extension_ids,
                availability=availability,
                message_ids=message_ids,
                thread_ids=thread_ids,
                creation_time_from=creation_time_from,
                creation_time_to=creation_time_to,
                per_page=per_page,
                page=page,
            ),
            **options,
        )

    def list_notes(
        self,
        *,
        account_id: str | int | Unset = "~",
        owner_extension_ids: str | int | Sequence[str | int] | Unset | None = UNSET,
        availability: ThreadAvailabilityEnum
        | Sequence[ThreadAvailabilityEnum]
        | Unset
        | None = UNSET,
        thread_ids: str | int | Sequence[str | int] | Unset | None = UNSET,
        note_ids: str | int | Sequence[str | int] | Unset | None = UNSET,
        per_page: int | Unset | None = UNSET,
        page: int | Unset | None = UNSET,
        **options: Unpack[RequestOptions],
    ) -> ThreadNoteList:
        """List the notes of one or more message threads, oldest first.

        Notes are for colleagues; customers never see them.

        `GET /restapi/v1.0/account/{accountId}/message-threads/notes`

        Rate group Medium. App permission SMS.

        Reference: https://developers.ringcentral.com/api-reference/Message-Threads/mthListNotes

        Args:
            account_id: "~" is that of the user who is logged in.
            owner_extension_ids: List only notes of threads of these call queues or users. Str
                or int, one or several; 1 to 10 items.
            availability: States to list; Alive if left out. "Alive" or "Deleted", one or
                several; at least 1 item; `["Alive"]` if left out.
            thread_ids: List only notes of these threads, from
                `rc.api.message_threads.list_threads`. Str or int, one or several; 1 to 10
                items.
            note_ids: List only these notes. Str or int, one or several; 1 to 10 items.
            per_page: Number of records on a page; more than the maximum is taken as the
                maximum. Int; 1 to 1000; `100` if left out.
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
        return self._client.send(
            calls.list_notes(
                account_id=account_id,
                owner_extension_ids=owner_extension_ids,
                availability=availability,
                thread_ids=thread_ids,
                note_ids=note_ids,
                per_page=per_page,
                page=page,
            ),
            **options,
        )

    def list_threads(
        self,
        *,
        account_id: str | int | Unset = "~",
        thread_status: ThreadStatusEnum | Unset | None = UNSET,
        owner_extension_ids: str | int | Sequence[str | int] | Unset | None = UNSET,
        creation_time_from: str | Unset | None = UNSET,
        creation_time_to: str | Unset | None = UNSET,
        owner_phone_number: str | Unset | None = UNSET,
        guest_phone_number: str | Unset | None = UNSET,
        availability: ThreadAvailabilityEnum
        | Sequence[ThreadAvailabilityEnum]
        | Unset
        | None = UNSET,
        per_page: int | Unset | None = UNSET,
        page: int | Unset | None = UNSET,
        **options: Unpack[RequestOptions],
    ) -> MessageThreadList:
        """List the message threads that the user may see, oldest first.

        A thread joins all texts between a number of the company and one of a customer. The two
        times can only be given together. All filters must match, each with one of its values.

        `GET /restapi/v1.0/account/{accountId}/message-threads`

        Rate group Medium. App permission SMS.

        Reference: https://developers.ringcentral.com/api-reference/Message-Threads/mthListThreads

        Args:
            account_id: "~" is that of the user who is logged in.
            thread_status: List only threads that are open, or only those that are resolved.
                "Open" or "Resolved".
            owner_extension_ids: List only threads of these call queues or users. Str or int,
                one or several; 1 to 10 items.
            creation_time_from: Earliest creation of the threads, RFC 3339; only together with
                `creation_time_to`. Str.
            creation_time_to: Latest creation of the threads, RFC 3339; only together with
                `creation_time_from`. Str.
            owner_phone_number: List only threads of this number of the company, E.164. Str; at
                most 18 characters; matches `^\\+[1-9]\\d{1,14}$`.
            guest_phone_number: List only threads with this number of a customer, E.164. Str; at
                most 18 characters; matches `^\\+[1-9]\\d{1,14}$`.
            availability: States to list; Alive if left out. "Alive" or "Deleted", one or
                several; at least 1 item; `["Alive"]` if left out.
            per_page: Number of records on a page; more than the maximum is taken as the
                maximum. Int; 1 to 1000; `100` if left out.
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
        return self._client.send(
            calls.list_threads(
                account_id=account_id,
                thread_status=thread_status,
                owner_extension_ids=owner_extension_ids,
                creation_time_from=creation_time_from,
                creation_time_to=creation_time_to,
                owner_phone_number=owner_phone_number,
                guest_phone_number=guest_phone_number,
                availability=availability,
                per_page=per_page,
                page=page,
            ),
            **options,
        )

    def read_message_content(
        self,
        *,
        message_id: str | int | Unset,
        attachment_id: str | int | Unset,
        account_id: str | int | Unset = "~",
        content_disposition: ContentDisposition | Unset | None = UNSET,
        content_disposition_filename: str | Unset | None = UNSET,
        **options: Unpack[RequestOptions],
    ) -> bytes:
        """Download a file of a message in a message thread.

        It comes from the media host. Take the ids from `attachments` of the message.

        `GET /restapi/v1.0/account/{accountId}/message-threads/messages/{messageId}/content/{attachmentId}`

        Rate group Medium. App permission SMS. Sent to the media host.

        Reference: https://developers.ringcentral.com/api-reference/Message-Threads/mthReadMessageContent

        Args:
            message_id: `id` of the message, from the list of messages or the answer that sent
                it. Str or int.
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
        return self._client.send(
            calls.read_message_content(
                message_id=message_id,
                attachment_id=attachment_id,
                account_id=account_id,
                content_disposition=content_disposition,
                content_disposition_filename=content_disposition_filename,
            ),
            **options,
        )

    def read_thread(
        self,
        *,
        thread_id: str | int | Unset,
        account_id: str | int | Unset = "~",
        **options: Unpack[RequestOptions],
    ) -> MessageThread:
        """Read a message thread: its numbers, state and assignee.

        A thread that the user may not see is refused (403).

        `GET /restapi/v1.0/account/{accountId}/message-threads/{threadId}`

        Rate group Medium. App permission SMS.

        Reference: https://developers.ringcentral.com/api-reference/Message-Threads/mthGetThread

        Args:
            thread_id: The `id` of a thread, from `rc.api.message_threads.list_threads`. Str or
                int.
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
        return self._client.send(
            calls.read_thread(
                thread_id=thread_id,
                account_id=account_id,
            ),
            **options,
        )

    def resolve_thread(
        self,
        *,
        thread_id: str | int | Unset,
        account_id: str | int | Unset = "~",
        **options: Unpack[RequestOptions],
    ) -> MessageThread:
        """Close a message thread.

        It must be open; it loses its assignee and takes no more notes. A user who may not watch
        it is refused (403).

        `POST /restapi/v1.0/account/{accountId}/message-threads/{threadId}/resolve`

        Rate group Medium. App permission SMS.

        Reference: https://developers.ringcentral.com/api-reference/Message-Threads/mthResolveThread

        Args:
            thread_id: The `id` of a thread, from `rc.api.message_threads.list_threads`. Str or
                int.
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
        return self._client.send(
            calls.resolve_thread(
                thread_id=thread_id,
                account_id=account_id,
            ),
            **options,
        )

    @overload
    def send_message(
        self,
        *,
        account_id: str | int | Unset = "~",
        body: NewThreadMessageRequest | NewThreadMessageRequestDict,
        **options: Unpack[RequestOptions],
    ) -> ThreadMessageModel: ...

    @overload
    def send_message(
        self,
        *,
        account_id: str | int | Unset = "~",
        body: SendMessageRequest | SendMessageRequestDict,
        **options: Unpack[RequestOptions],
    ) -> ThreadMessageModel: ...

    def send_message(
        self,
        *,
        account_id: str | int | Unset = "~",
        body: NewThreadMessageRequest
        | NewThreadMessageRequestDict
        | SendMessageRequest
        | SendMessageRequestDict,
        **options: Unpack[RequestOptions],
    ) -> ThreadMessageModel:
        """Send a text in a message thread, with pictures if there are any.

        Without `thread_id` it joins the thread of the two numbers, which is made if there is
        none. A thread that is resolved is refused. The answer (201) comes before delivery.

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
        return self._client.send(
            calls.send_message(
                account_id=account_id,
                body=body,
            ),
            **options,
        )

    def sync_entries(
        self,
        *,
        account_id: str | int | Unset = "~",
        scope: SyncEntriesScope | Unset | None = UNSET,
        thread_ids: str | int | Sequence[str | int] | Unset | None = UNSET,
        sync_type: SyncTypeEnum | Unset | None = UNSET,
        sync_token: str | Unset | None = UNSET,
        **options: Unpack[RequestOptions],
    ) -> ThreadEntriesSyncList:
        """Read what was written in message threads, and later only changes.

        Messages, notes and hints stand in one list, told apart by `record_type`, the latest
        change first. A full synchronisation (FSync) has only open threads, unless `thread_ids`
        names them.

        `GET /restapi/v1.0/account/{accountId}/message-threads/entries/sync`

        Rate group Medium. App permission SMS.

        Reference: https://developers.ringcentral.com/api-reference/Message-Threads/mthSyncEntries

        Args:
            account_id: "~" is that of the user who is logged in.
            scope: Threads of a full synchronisation; Explicit are those in `thread_ids`.
                "Accessible" or "Unassigned" or "AssignedToMe" or "AssignedToMeAndUnassigned" or
                "Explicit"; `"AssignedToMe"` if left out.
            thread_ids: At most ten threads, from `rc.api.message_threads.list_threads`; only
                for the scope Explicit. Str or int, one or several; 1 to 10 items.
            sync_type: Kind of the synchronisation, `FSync` for everything anew, `ISync` for
                what changed since the token. "FSync" or "ISync"; `"FSync"` if left out.
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
        return self._client.send(
            calls.sync_entries(
                account_id=account_id,
                scope=scope,
                thread_ids=thread_ids,
                sync_type=sync_type,
                sync_token=sync_token,
            ),
            **options,
        )

    def sync_threads(
        self,
        *,
        account_id: str | int | Unset = "~",
        sync_type: SyncTypeEnum | Unset | None = UNSET,
        sync_token: str | Unset | None = UNSET,
        **options: Unpack[RequestOptions],
    ) -> ThreadSyncList:
        """Read the message threads of the user, and later only what changed.

        A full synchronisation (FSync) has only open threads, the latest change first; keep its
        `sync_token` for the next one (ISync). For what is in them use
        `rc.api.message_threads.sync_entries`.

        `GET /restapi/v1.0/account/{accountId}/message-threads/sync`

        Rate group Medium. App permission SMS.

        Reference: https://developers.ringcentral.com/api-reference/Message-Threads/mthSyncThreads

        Args:
            account_id: "~" is that of the user who is logged in.
            sync_type: Kind of the synchronisation, `FSync` for everything anew, `ISync` for
                what changed since the token. "FSync" or "ISync"; `"FSync"` if left out.
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
        return self._client.send(
            calls.sync_threads(
                account_id=account_id,
                sync_type=sync_type,
                sync_token=sync_token,
            ),
            **options,
        )

    def update_note(
        self,
        *,
        note_id: str | int | Unset,
        account_id: str | int | Unset = "~",
        body: ThreadNoteUpdateRequest | ThreadNoteUpdateRequestDict,
        **options: Unpack[RequestOptions],
    ) -> ThreadNoteModel:
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
        return self._client.send(
            calls.update_note(
                note_id=note_id,
                account_id=account_id,
                body=body,
            ),
            **options,
        )


if TYPE_CHECKING:

    class MessageThreadsApiRaw:
        """The same methods, returning the whole `Response`; its `parsed` is the result."""

        def __init__(self, api: MessageThreadsApi) -> None:
            self.assign_thread = raw(api.assign_thread)
            self.create_note = raw(api.create_note)
            self.delete_messages = raw(api.delete_messages)
            self.delete_notes = raw(api.delete_notes)
            self.delete_thread = raw(api.delete_thread)
            self.list_messages = raw(api.list_messages)
            self.list_notes = raw(api.list_notes)
            self.list_threads = raw(api.list_threads)
            self.read_message_content = raw(api.read_message_content)
            self.read_thread = raw(api.read_thread)
            self.resolve_thread = raw(api.resolve_thread)
            self.send_message = raw(api.send_message)
            self.sync_entries = raw(api.sync_entries)
            self.sync_threads = raw(api.sync_threads)
            self.update_note = raw(api.update_note)

    class MessageThreadsApiStreaming:
        """The same methods, returning a stream of the body for use in `with`."""

        def __init__(self, api: MessageThreadsApi) -> None:
            self.assign_thread = streaming(api.assign_thread)
            self.create_note = streaming(api.create_note)
            self.delete_messages = streaming(api.delete_messages)
            self.delete_notes = streaming(api.delete_notes)
            self.delete_thread = streaming(api.delete_thread)
            self.list_messages = streaming(api.list_messages)
            self.list_notes = streaming(api.list_notes)
            self.list_threads = streaming(api.list_threads)
            self.read_message_content = streaming(api.read_message_content)
            self.read_thread = streaming(api.read_thread)
            self.resolve_thread = streaming(api.resolve_thread)
            self.send_message = streaming(api.send_message)
            self.sync_entries = streaming(api.sync_entries)
            self.sync_threads = streaming(api.sync_threads)
            self.update_note = streaming(api.update_note)
