# Written by `make generate` from spec/. Do not edit.
"""Status: one function per operation, each returning a call that a client sends."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._call.call import Call, Operation
from ringkit._call.deprecation import deprecated

if TYPE_CHECKING:
    from ringkit._unset import Unset
    from ringkit_api.models.job_status_response import JobStatusResponse


_READ_JOB_STATUS = Operation(
    id="caiJobStatusGet",
    method="GET",
    path="/ai/status/v1/jobs/{jobId}",
    rate_group="Heavy",
    results={200: "JobStatusResponse"},
    app_permission="AI",
)


@deprecated("caiJobStatusGet is deprecated by RingCentral")
def read_job_status(*, job_id: str | int | Unset) -> Call[JobStatusResponse]:
    """Read result or failure of a job that analyses speech or text.

    It is deprecated. The result is posted to the webhook of the job as well, so ask here only
    for one that was lost; it can be read until `expiration_time`.

    `GET /ai/status/v1/jobs/{jobId}`

    Rate group Heavy. App permission AI. Deprecated.

    Reference: https://developers.ringcentral.com/api-reference/Status/caiJobStatusGet

    Args:
        job_id: `job_id` of the answer that started the job. Str or int; a UUID.

    Returns:
        200: JobStatusResponse.

    Raises:
        APIStatusError: for an error status (described: 400, 404).

    Example:

    ```python
    status = rc.api.status.read_job_status(job_id=job_id)
    print(status.status, status.completion_time)
    ```
    """
    return Call(
        _READ_JOB_STATUS,
        path={
            "jobId": job_id,
        },
    )
