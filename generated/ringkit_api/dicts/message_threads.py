# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ringkit._call.files import File
    from ringkit._unset import Unset
    from ringkit_api.models.assign_message_thread_request_assignee import (
        AssignMessageThreadRequestAssignee,
    )
    from ringkit_api.models.message_phone_party import MessagePhoneParty
    from ringkit_api.models.new_thread_message_request import NewThreadMessageRequest


class AssignMessageThreadRequestDict(TypedDict):
    """`AssignMessageThreadRequest` as a dict."""

    assignee: AssignMessageThreadRequestAssignee | AssignMessageThreadRequestAssigneeDict | None
    """The colleague; null for none."""


class AssignMessageThreadRequestAssigneeDict(TypedDict):
    """`AssignMessageThreadRequestAssignee` as a dict."""

    extension_id: str | int | Unset
    """Extension id of one who gets the texts: see `rc.api.extensions.list_sms_recipients`."""


class MessagePhonePartyDict(TypedDict):
    """`MessagePhoneParty` as a dict."""

    phone_number: str
    """The number, E.164. At most 18 characters; matches `^\\+[1-9]\\d{1,14}$`."""


class NewThreadMessageRequestDict(TypedDict):
    """`NewThreadMessageRequest` as a dict."""

    thread_id: NotRequired[str | int | Unset]
    """Thread to send in; chosen by the numbers if left out. A resolved one is refused."""
    from_: MessagePhoneParty | MessagePhonePartyDict
    """The sender: a number of the call queue or user."""
    to: Sequence[MessagePhoneParty | MessagePhonePartyDict]
    """The recipients. 1 to 10 items."""
    text: str
    """The words, at most 1000 UTF-16 units. 1 to 1000 characters."""


class SendMessageRequestDict(TypedDict):
    """`SendMessageRequest` as a dict."""

    metadata: NewThreadMessageRequest | NewThreadMessageRequestDict
    """The text with its sender and recipients."""
    attachments: Sequence[File]
    """Pictures and other files. At least 1 item."""


class ThreadMessagesDeleteRequestDict(TypedDict):
    """`ThreadMessagesDeleteRequest` as a dict."""

    ids: Sequence[str]
    """Messages, at most 100, from `rc.api.message_threads.list_messages`. 1 to 100 items."""


class ThreadNoteCreateRequestDict(TypedDict):
    """`ThreadNoteCreateRequest` as a dict."""

    thread_id: str | int | Unset
    """Thread of the note, from `rc.api.message_threads.list_threads`; it must be open."""
    text: str
    """Text of the note. 1 to 1000 characters."""


class ThreadNoteUpdateRequestDict(TypedDict):
    """`ThreadNoteUpdateRequest` as a dict."""

    text: str
    """New text of the note. 1 to 1000 characters."""


class ThreadNotesDeleteRequestDict(TypedDict):
    """`ThreadNotesDeleteRequest` as a dict."""

    ids: Sequence[str]
    """Notes of the user, at most 100, from `rc.api.message_threads.list_notes`. 1 to 100 items; each a
        UUID."""
