# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import Page, model

if TYPE_CHECKING:
    from ringkit_api.models.non_enumerated_paging_model import NonEnumeratedPagingModel
    from ringkit_api.models.sms_opt_record import SmsOptRecord


@model
class OptRecordList(Page["SmsOptRecord"]):
    """A page of choices.

    Attributes:
        records: The records of this page.
        paging: Place of this page among the others.
    """

    records: list[SmsOptRecord]
    """The records of this page."""
    paging: NonEnumeratedPagingModel
    """Place of this page among the others."""
