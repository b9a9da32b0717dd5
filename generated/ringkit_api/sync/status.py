# Written by `make generate` from spec/. Do not edit.
"""Status for RingCentral: each method sends one call."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._call.namespace import Namespace
from ringkit_api import status as calls

if TYPE_CHECKING:
    from ringkit_api.models.job_status_response import JobStatusResponse


class StatusApi(Namespace):
    """Status: 1 operation."""

    def read_job_status(self, *, job_id: str | int) -> JobStatusResponse:
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
        return self._client.send(
            calls.read_job_status(
                job_id=job_id,
            )
        )
