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
    """A job and its result.

    Attributes:
        job_id: Identifier of the job.
        creation_time: When it was created, in ISO 8601.
        completion_time: When the job was done, in ISO 8601.
        expiration_time: Until when the result can be read, in ISO 8601.
        status: Whether the job succeeded.
        response: Result of the job, or its errors.
    """

    job_id: str | Unset = UNSET
    """Identifier of the job."""
    creation_time: datetime | Unset = UNSET
    """When it was created, in ISO 8601."""
    completion_time: datetime | Unset = UNSET
    """When the job was done, in ISO 8601."""
    expiration_time: datetime | Unset = UNSET
    """Until when the result can be read, in ISO 8601."""
    status: JobStatusResponseStatus | Unset = UNSET
    """Whether the job succeeded."""
    response: JobStatusResponseResponse | Unset = UNSET
    """Result of the job, or its errors."""
