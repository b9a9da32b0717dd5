# Written by `make generate` from spec/. Do not edit.
"""Status for AsyncRingCentral: each method sends one call."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._call.namespace import AsyncNamespace
from ringkit_api import status as calls

if TYPE_CHECKING:
    from ringkit_api.models.job_status_response import JobStatusResponse


class AsyncStatusApi(AsyncNamespace):
    """Status: 1 operation."""

    async def read_job_status(self, *, job_id: str | int) -> JobStatusResponse:
        """Read job status.

        `GET /ai/status/v1/jobs/{jobId}`

        Rate group Heavy. App permission AI. Deprecated.

        Reference: https://developers.ringcentral.com/api-reference/Status/caiJobStatusGet

        Args:
            job_id: str or int; a UUID.

        Returns:
            200: JobStatusResponse.

        Raises:
            APIStatusError: for an error status (described: 400, 404).
        """
        return await self._client.send(
            calls.read_job_status(
                job_id=job_id,
            )
        )
