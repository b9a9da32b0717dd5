# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.opt_out_bulk_assign_failed_entry import OptOutBulkAssignFailedEntry


@model
class OptOutBulkAssignResponseOptOuts(Model):
    """Opt out bulk assign response opt outs."""

    successful: list[str] | Unset = UNSET
    failed: list[OptOutBulkAssignFailedEntry] | Unset = UNSET
