# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from ringkit._call.files import File
    from ringkit._unset import Unset
    from ringkit_api.enumerations import FaxResolutionEnum
    from ringkit_api.models.fax_request_to import FaxRequestTo


class CreateFaxMessageRequestDict(TypedDict):
    """`CreateFaxMessageRequest` as a dict."""

    fax_resolution: NotRequired[FaxResolutionEnum]
    """Resolution of the pages; High for small print and pictures."""
    to: Sequence[FaxRequestTo | FaxRequestToDict]
    """The recipients, at least one."""
    send_time: NotRequired[datetime]
    """When to send, ISO 8601; at once if left out or past."""
    iso_code: NotRequired[str]
    """Two-letter code of the country whose form the numbers have. 2 characters."""
    cover_index: NotRequired[int]
    """Cover page: an `id` from `rc.api.fax.list_fax_cover_pages`, 0 for none; the user's default if
        left out."""
    cover_page_text: NotRequired[str]
    """Text to print on the cover page. At most 1024 characters."""
    attachment: Sequence[File]
    """Documents of the fax, each a file with a name."""


class FaxRequestToDict(TypedDict):
    """`FaxRequestTo` as a dict."""

    phone_number: NotRequired[str]
    """Fax number, E.164."""
    name: NotRequired[str]
    """Name to print on the cover page."""


class ResendFaxMessageRequestDict(TypedDict):
    """`ResendFaxMessageRequest` as a dict."""

    original_message_id: str | int | Unset
    """The `id` of the fax that failed, from `rc.api.message_store.list_messages`."""
    to: NotRequired[Sequence[FaxRequestTo | FaxRequestToDict]]
    """Recipients to send to; all of the earlier fax if left out."""
    send_time: NotRequired[datetime]
    """When to send, ISO 8601; at once if left out or past."""
