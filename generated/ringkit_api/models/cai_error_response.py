# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.cai_error_code_response import CaiErrorCodeResponse


@model
class CaiErrorResponse(Model):
    """Cai error response."""

    errors: list[CaiErrorCodeResponse] | Unset = UNSET
