# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class AccountHistoryRecordPublicInitiator(Model):
    """Account history record public initiator."""

    extension_id: str | Unset = UNSET
    extension_number: str | Unset = UNSET
    name: str | Unset = UNSET
    role: str | Unset = UNSET
