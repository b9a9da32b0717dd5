# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from ringkit._call.files import File
    from ringkit_api.dicts.fax_request_to import FaxRequestToDict
    from ringkit_api.enumerations import FaxResolutionEnum
    from ringkit_api.models.fax_request_to import FaxRequestTo


class CreateFaxMessageRequestDict(TypedDict):
    """`CreateFaxMessageRequest` as a dict."""

    fax_resolution: NotRequired[FaxResolutionEnum]
    to: Sequence[FaxRequestTo | FaxRequestToDict]
    send_time: NotRequired[datetime]
    iso_code: NotRequired[str]
    """2 characters."""
    cover_index: NotRequired[int]
    cover_page_text: NotRequired[str]
    """At most 1024 characters."""
    attachment: Sequence[File]
