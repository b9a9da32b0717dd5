# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import Page, model

if TYPE_CHECKING:
    from ringkit_api.models.basic_paging import BasicPaging
    from ringkit_api.models.meeting import Meeting


@model
class MeetingPage(Page["Meeting"]):
    """Meeting page.

    Attributes:
        meetings: Meetings of this page.
        paging: Place of this page among the others.
    """

    meetings: list[Meeting]
    """Meetings of this page."""
    paging: BasicPaging
    """Place of this page among the others."""

    _records = "meetings"
