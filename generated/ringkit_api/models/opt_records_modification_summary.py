# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.sms_opt_failure_record import SmsOptFailureRecord


@model
class OptRecordsModificationSummary(Model):
    """What was not recorded.

    Attributes:
        failed_records: Choices that were not recorded, and why. At least 1 item.
    """

    failed_records: list[SmsOptFailureRecord] | Unset = UNSET
    """Choices that were not recorded, and why."""
