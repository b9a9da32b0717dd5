# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.opt_out_bulk_assign_failed_entry import OptOutBulkAssignFailedEntry


@model
class OptOutBulkAssignResponseOptOuts(Model):
    """Numbers that were to opt out.

    Attributes:
        successful: Numbers whose choice was recorded.
        failed: Numbers whose choice was not recorded, and why.
    """

    successful: list[str] | Unset = UNSET
    """Numbers whose choice was recorded."""
    failed: list[OptOutBulkAssignFailedEntry] | Unset = UNSET
    """Numbers whose choice was not recorded, and why."""
