# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import TypeAlias

    from ringkit_api.models.cai_error_response import CaiErrorResponse
    from ringkit_api.models.summary_output import SummaryOutput

    SummaryApiResponse: TypeAlias = SummaryOutput | CaiErrorResponse
else:
    from ringkit._model.union import Union

    SummaryApiResponse = Union(
        "SummaryApiResponse",
        "SummaryOutput",
        "CaiErrorResponse",
    )
