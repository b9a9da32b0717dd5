# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import Page, model

if TYPE_CHECKING:
    from ringkit_api.models.basic_paging import BasicPaging
    from ringkit_api.models.cloud_recording import CloudRecording


@model
class CloudRecordings(Page["CloudRecording"]):
    """Cloud recordings.

    Attributes:
        recordings: Recordings of this page.
        paging: Place of this page among the others.
    """

    recordings: list[CloudRecording]
    """Recordings of this page."""
    paging: BasicPaging
    """Place of this page among the others."""

    _records = "recordings"
