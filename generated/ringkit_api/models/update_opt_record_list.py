# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import Model, model

if TYPE_CHECKING:
    from ringkit_api.models.update_sms_opt_record import UpdateSmsOptRecord


@model
class UpdateOptRecordList(Model):
    """Choices to record.

    Attributes:
        records: The choices, one for each pair of numbers. 1 to 1000 items.
    """

    records: list[UpdateSmsOptRecord]
    """The choices, one for each pair of numbers."""
