# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import TypeAlias

    from ringkit_api.models.cai_error_response import CaiErrorResponse
    from ringkit_api.models.interaction_object import InteractionObject

    InteractionApiResponseResponse: TypeAlias = InteractionObject | CaiErrorResponse
else:
    from ringkit._model.union import Union

    InteractionApiResponseResponse = Union(
        "InteractionApiResponseResponse",
        "InteractionObject",
        "CaiErrorResponse",
    )
