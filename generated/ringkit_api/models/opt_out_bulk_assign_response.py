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
    """Opt out bulk assign response."""

    opt_ins: OptOutBulkAssignResponseOptIns | Unset = UNSET
    opt_outs: OptOutBulkAssignResponseOptOuts | Unset = UNSET
