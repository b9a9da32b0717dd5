# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.cai_error_code_response import CaiErrorCodeResponse


@model
class CaiErrorResponse(Model):
    """Why a job failed.

    Attributes:
        errors: Why the job failed, one entry for each reason.
    """

    errors: list[CaiErrorCodeResponse] | Unset = UNSET
    """Why the job failed, one entry for each reason."""
