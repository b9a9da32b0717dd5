# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.asr_api_response_response import AsrApiResponseResponse

AsrApiResponseStatus = Literal["Success", "Fail"]


@model
class AsrApiResponse(Model):
    """Asr API response."""

    status: AsrApiResponseStatus | Unset = UNSET
    response: AsrApiResponseResponse | Unset = UNSET
