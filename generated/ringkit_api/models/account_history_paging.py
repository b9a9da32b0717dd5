# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class AccountHistoryPaging(Model):
    """Account history paging.

    Attributes:
        page: 1 to 1000.
        per_page: 1 to 1000.
        total: At least 0.
        total_found: At least 0.
    """

    page: int | Unset = UNSET
    per_page: int | Unset = UNSET
    total: int | Unset = UNSET
    total_found: int | Unset = UNSET
