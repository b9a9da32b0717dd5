# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class CaiAsyncApiResponse(Model):
    """Job that was started.

    Attributes:
        job_id: Identifier of the job, for `rc.api.status.read_job_status`.
    """

    job_id: str | Unset = UNSET
    """Identifier of the job, for `rc.api.status.read_job_status`."""
