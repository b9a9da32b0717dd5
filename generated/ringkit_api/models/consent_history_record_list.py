# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import Page, model

if TYPE_CHECKING:
    from ringkit_api.models.non_enumerated_paging_model import NonEnumeratedPagingModel
    from ringkit_api.models.sms_opt_history_record import SmsOptHistoryRecord


@model
class ConsentHistoryRecordList(Page["SmsOptHistoryRecord"]):
    """A page of choices as they were made.

    Attributes:
        records: The records of this page.
        paging: Place of this page among the others.
    """

    records: list[SmsOptHistoryRecord]
    """The records of this page."""
    paging: NonEnumeratedPagingModel
    """Place of this page among the others."""
