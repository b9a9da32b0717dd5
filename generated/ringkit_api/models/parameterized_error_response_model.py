# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import Model, model

if TYPE_CHECKING:
    from ringkit_api.models.api_error_with_parameter import ApiErrorWithParameter


@model
class ParameterizedErrorResponseModel(Model):
    """Parameterized error response model.

    Attributes:
        errors: What was refused, one entry for each reason. At least 1 item.
    """

    errors: list[ApiErrorWithParameter]
    """What was refused, one entry for each reason."""
