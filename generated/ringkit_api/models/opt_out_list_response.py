# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Page, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.non_enumerated_paging_model import NonEnumeratedPagingModel
    from ringkit_api.models.opt_out_response import OptOutResponse


@model
class OptOutListResponse(Page["OptOutResponse"]):
    """Opt out list response."""

    records: list[OptOutResponse] | Unset = UNSET
    paging: NonEnumeratedPagingModel | Unset = UNSET
