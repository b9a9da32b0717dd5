# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import Literal

from ringkit._model import UNSET, Model, Unset, model

AccountHistoryRecordTargetObjectType = Literal["Extension", "Account", "Company", "Template"]


@model
class AccountHistoryRecordTarget(Model):
    """Account history record target."""

    object_id: str | Unset = UNSET
    object_type: AccountHistoryRecordTargetObjectType | Unset = UNSET
    name: str | Unset = UNSET
    extension_number: str | Unset = UNSET
    site_id: str | Unset = UNSET
