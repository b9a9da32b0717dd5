# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.opt_out_bulk_assign_response_opt_ins import (
        OptOutBulkAssignResponseOptIns,
    )
    from ringkit_api.models.opt_out_bulk_assign_response_opt_outs import (
        OptOutBulkAssignResponseOptOuts,
    )


@model
class OptOutBulkAssignResponse(Model):
    """What became of each choice.

    Attributes:
        opt_ins: Numbers that were to opt in.
        opt_outs: Numbers that were to opt out.
    """

    opt_ins: OptOutBulkAssignResponseOptIns | Unset = UNSET
    """Numbers that were to opt in."""
    opt_outs: OptOutBulkAssignResponseOptOuts | Unset = UNSET
    """Numbers that were to opt out."""
