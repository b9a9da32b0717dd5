# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import TypeAlias

    from ringkit_api.models.cai_error_response import CaiErrorResponse
    from ringkit_api.models.transcribed_object import TranscribedObject

    AsrApiResponseResponse: TypeAlias = TranscribedObject | CaiErrorResponse
else:
    from ringkit._model.union import Union

    AsrApiResponseResponse = Union(
        "AsrApiResponseResponse",
        "TranscribedObject",
        "CaiErrorResponse",
    )
