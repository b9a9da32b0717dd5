# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import Literal

from ringkit._model import UNSET, Model, Unset, model

AccountHistoryRecordTargetObjectType = Literal["Extension", "Account", "Company", "Template"]


@model
class AccountHistoryRecordTarget(Model):
    """What was changed.

    Attributes:
        object_id: `id` of the extension; 0 if the company was changed.
        object_type: What kind of thing was changed.
        name: Name as people see it.
        extension_number: Short number that is dialled inside the account.
        site_id: `id` of the site of the extension.
    """

    object_id: str | Unset = UNSET
    """`id` of the extension; 0 if the company was changed."""
    object_type: AccountHistoryRecordTargetObjectType | Unset = UNSET
    """What kind of thing was changed."""
    name: str | Unset = UNSET
    """Name as people see it."""
    extension_number: str | Unset = UNSET
    """Short number that is dialled inside the account."""
    site_id: str | Unset = UNSET
    """`id` of the site of the extension."""
