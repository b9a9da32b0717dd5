# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from datetime import datetime

    from ringkit_api.models.account_history_record_public_details import (
        AccountHistoryRecordPublicDetails,
    )
    from ringkit_api.models.account_history_record_public_initiator import (
        AccountHistoryRecordPublicInitiator,
    )
    from ringkit_api.models.account_history_record_target import AccountHistoryRecordTarget


@model
class AccountHistoryPublicRecord(Model):
    """Account history public record."""

    id: str | Unset = UNSET
    event_time: datetime | Unset = UNSET
    initiator: AccountHistoryRecordPublicInitiator | Unset = UNSET
    action_id: str | Unset = UNSET
    event_type: str | Unset = UNSET
    account_id: str | Unset = UNSET
    account_name: str | Unset = UNSET
    target: AccountHistoryRecordTarget | Unset = UNSET
    client_ip: str | Unset = UNSET
    comment: str | Unset = UNSET
    details: AccountHistoryRecordPublicDetails | Unset = UNSET
