# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from ringkit_api.dicts.fax_request_to import FaxRequestToDict
    from ringkit_api.models.fax_request_to import FaxRequestTo


class ResendFaxMessageRequestDict(TypedDict):
    """`ResendFaxMessageRequest` as a dict."""

    original_message_id: str
    """The `id` of the fax that failed, from `rc.api.message_store.list_messages`."""
    to: NotRequired[Sequence[FaxRequestTo | FaxRequestToDict]]
    """Recipients to send to; all of the earlier fax if left out."""
    send_time: NotRequired[datetime]
    """When to send, ISO 8601; at once if left out or past."""
