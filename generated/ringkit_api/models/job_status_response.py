# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from datetime import datetime

    from ringkit_api.models.job_status_response_response import JobStatusResponseResponse

JobStatusResponseStatus = Literal["Success", "Fail"]


@model
class JobStatusResponse(Model):
    """Job status response."""

    job_id: str | Unset = UNSET
    creation_time: datetime | Unset = UNSET
    completion_time: datetime | Unset = UNSET
    expiration_time: datetime | Unset = UNSET
    status: JobStatusResponseStatus | Unset = UNSET
    response: JobStatusResponseResponse | Unset = UNSET
