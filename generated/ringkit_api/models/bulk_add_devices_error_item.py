# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import Model, model

if TYPE_CHECKING:
    from ringkit_api.models.api_error_with_parameter import ApiErrorWithParameter


@model
class BulkAddDevicesErrorItem(Model):
    """A phone that was refused.

    Attributes:
        successful: Always false.
        errors: Why it was refused. At least 1 item.
    """

    successful: bool
    """Always false."""
    errors: list[ApiErrorWithParameter]
    """Why it was refused."""
