# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class CaiAsyncApiResponse(Model):
    """Cai async API response."""

    job_id: str | Unset = UNSET
