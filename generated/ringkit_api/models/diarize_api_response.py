# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.diarize_api_response_response import DiarizeApiResponseResponse

DiarizeApiResponseStatus = Literal["Success", "Fail"]


@model
class DiarizeApiResponse(Model):
    """Diarize API response."""

    status: DiarizeApiResponseStatus | Unset = UNSET
    response: DiarizeApiResponseResponse | Unset = UNSET
