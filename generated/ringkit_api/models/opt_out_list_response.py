# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Page, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.non_enumerated_paging_model import NonEnumeratedPagingModel
    from ringkit_api.models.opt_out_response import OptOutResponse


@model
class OptOutListResponse(Page["OptOutResponse"]):
    """A page of choices.

    Attributes:
        records: The records of this page.
        paging: Place of this page among the others.
    """

    records: list[OptOutResponse] | Unset = UNSET
    """The records of this page."""
    paging: NonEnumeratedPagingModel | Unset = UNSET
    """Place of this page among the others."""
