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
    """One change.

    Attributes:
        id: Identifier, as other operations take it.
        event_time: When it happened, in UTC.
        initiator: Who made the change.
        action_id: Kind of the change, such as `CHANGE_USER_INFO`.
        event_type: What was done to the target, such as `CREATE`, `UPDATE` or `DELETE`.
        account_id: `id` of the account.
        account_name: Name of the company.
        target: What was changed.
        client_ip: IP address from which the change was made.
        comment: Further text.
        details: What exactly was changed.
    """

    id: str | Unset = UNSET
    """Identifier, as other operations take it."""
    event_time: datetime | Unset = UNSET
    """When it happened, in UTC."""
    initiator: AccountHistoryRecordPublicInitiator | Unset = UNSET
    """Who made the change."""
    action_id: str | Unset = UNSET
    """Kind of the change, such as `CHANGE_USER_INFO`."""
    event_type: str | Unset = UNSET
    """What was done to the target, such as `CREATE`, `UPDATE` or `DELETE`."""
    account_id: str | Unset = UNSET
    """`id` of the account."""
    account_name: str | Unset = UNSET
    """Name of the company."""
    target: AccountHistoryRecordTarget | Unset = UNSET
    """What was changed."""
    client_ip: str | Unset = UNSET
    """IP address from which the change was made."""
    comment: str | Unset = UNSET
    """Further text."""
    details: AccountHistoryRecordPublicDetails | Unset = UNSET
    """What exactly was changed."""
