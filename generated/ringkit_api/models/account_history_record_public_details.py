# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.account_history_record_details_parameters import (
        AccountHistoryRecordDetailsParameters,
    )


@model
class AccountHistoryRecordPublicDetails(Model):
    """Details of a change.

    Attributes:
        parameters: Values of the change, by key.
    """

    parameters: list[AccountHistoryRecordDetailsParameters] | Unset = UNSET
    """Values of the change, by key."""
