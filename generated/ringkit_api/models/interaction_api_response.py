# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.interaction_api_response_response import InteractionApiResponseResponse

InteractionApiResponseStatus = Literal["Success", "Fail"]


@model
class InteractionApiResponse(Model):
    """Interaction API response."""

    status: InteractionApiResponseStatus | Unset = UNSET
    response: InteractionApiResponseResponse | Unset = UNSET
