# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model
from ringkit_api.enumerations import FaxResolutionEnum

if TYPE_CHECKING:
    from datetime import datetime

    from ringkit._call.files import File
    from ringkit_api.models.fax_request_to import FaxRequestTo


@model
class CreateFaxMessageRequest(Model):
    """A fax to be sent.

    Attributes:
        fax_resolution: Resolution of the pages; High for small print and pictures.
        to: The recipients, at least one.
        send_time: When to send, ISO 8601; at once if left out or past.
        iso_code: Two-letter code of the country whose form the numbers have. 2 characters.
        cover_index: Cover page: an `id` from `rc.api.fax.list_fax_cover_pages`, 0 for none; the user's
            default if left out.
        cover_page_text: Text to print on the cover page. At most 1024 characters.
        attachment: Documents of the fax, each a file with a name.
    """

    fax_resolution: FaxResolutionEnum | Unset = UNSET
    """Resolution of the pages; High for small print and pictures."""
    to: list[FaxRequestTo]
    """The recipients, at least one."""
    send_time: datetime | Unset = UNSET
    """When to send, ISO 8601; at once if left out or past."""
    iso_code: str | Unset = UNSET
    """Two-letter code of the country whose form the numbers have."""
    cover_index: int | Unset = UNSET
    """Cover page: an `id` from `rc.api.fax.list_fax_cover_pages`, 0 for none; the user's default if
        left out."""
    cover_page_text: str | Unset = UNSET
    """Text to print on the cover page."""
    attachment: list[File]
    """Documents of the fax, each a file with a name."""
