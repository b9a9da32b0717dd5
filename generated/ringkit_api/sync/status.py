# Written by `make generate` from spec/. Do not edit.
"""Status for RingCentral: each method sends one call."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._call.deprecation import deprecated
from ringkit._client.namespace import Namespace
from ringkit_api import status as calls

if TYPE_CHECKING:
    from typing import Unpack

    from ringkit._client.namespace import raw, streaming
    from ringkit._options import RequestOptions
    from ringkit._unset import Unset
    from ringkit_api.models.job_status_response import JobStatusResponse


class StatusApi(Namespace):
    """Status: 1 operation."""

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> StatusApiRaw: ...
        @property
        def with_streaming_response(self) -> StatusApiStreaming: ...

    @deprecated("caiJobStatusGet is deprecated by RingCentral")
    def read_job_status(
        self, *, job_id: str | int | Unset, **options: Unpack[RequestOptions]
    ) -> JobStatusResponse:
        """Read result or failure of a job that analyses speech or text.

        It is deprecated. The result is posted to the webhook of the job as well, so ask here
        only for one that was lost; it can be read until `expiration_time`.

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
        return self._client.send(
            calls.read_job_status(
                job_id=job_id,
            ),
            **options,
        )


if TYPE_CHECKING:

    class StatusApiRaw:
        """The same methods, returning the whole `Response`; its `parsed` is the result."""

        def __init__(self, api: StatusApi) -> None:
            self.read_job_status = raw(api.read_job_status)

    class StatusApiStreaming:
        """The same methods, returning a stream of the body for use in `with`."""

        def __init__(self, api: StatusApi) -> None:
            self.read_job_status = streaming(api.read_job_status)
