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
    """Create fax message request.

    Attributes:
        iso_code: 2 characters.
        cover_page_text: At most 1024 characters.
    """

    fax_resolution: FaxResolutionEnum | Unset = UNSET
    to: list[FaxRequestTo]
    send_time: datetime | Unset = UNSET
    iso_code: str | Unset = UNSET
    cover_index: int | Unset = UNSET
    cover_page_text: str | Unset = UNSET
    attachment: list[File]
