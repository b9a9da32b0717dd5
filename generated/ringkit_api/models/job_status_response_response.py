# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import TypeAlias

    from ringkit_api.models.cai_error_response import CaiErrorResponse
    from ringkit_api.models.diarized_object import DiarizedObject
    from ringkit_api.models.interaction_object import InteractionObject
    from ringkit_api.models.punctuate_output import PunctuateOutput
    from ringkit_api.models.summary_output import SummaryOutput
    from ringkit_api.models.transcribed_object import TranscribedObject

    JobStatusResponseResponse: TypeAlias = (
        SummaryOutput
        | CaiErrorResponse
        | PunctuateOutput
        | DiarizedObject
        | TranscribedObject
        | InteractionObject
    )
else:
    from ringkit._model.union import Union

    JobStatusResponseResponse = Union(
        "JobStatusResponseResponse",
        "SummaryOutput",
        "CaiErrorResponse",
        "PunctuateOutput",
        "DiarizedObject",
        "TranscribedObject",
        "InteractionObject",
    )
