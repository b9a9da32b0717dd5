# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import Model, model

if TYPE_CHECKING:
    from ringkit_api.models.api_error import ApiError


@model
class ApiErrorResponseModel(Model):
    """API error response model.

    Attributes:
        errors: What was refused, one entry for each reason. At least 1 item.
    """

    errors: list[ApiError]
    """What was refused, one entry for each reason."""
