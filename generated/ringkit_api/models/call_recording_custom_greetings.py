# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Page, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.call_recording_custom_greeting import CallRecordingCustomGreeting


@model
class CallRecordingCustomGreetings(Page["CallRecordingCustomGreeting"]):
    """The company's own announcements of recording.

    Attributes:
        records: The announcements.
    """

    records: list[CallRecordingCustomGreeting] | Unset = UNSET
    """The announcements."""
