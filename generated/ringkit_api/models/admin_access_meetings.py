# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import Page, model

if TYPE_CHECKING:
    from ringkit_api.models.admin_access_meeting import AdminAccessMeeting
    from ringkit_api.models.paging import Paging


@model
class AdminAccessMeetings(Page["AdminAccessMeeting"]):
    """Admin access meetings.

    Attributes:
        meetings: Meetings of this page.
        paging: Place of this page among the others.
    """

    meetings: list[AdminAccessMeeting]
    """Meetings of this page."""
    paging: Paging
    """Place of this page among the others."""

    _records = "meetings"
