# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.api_error import ApiError


@model
class BulkItemResultModel(Model):
    """Bulk item result model.

    Attributes:
        bulk_item_successful: Whether this item was done.
        bulk_item_errors: Why this item was not done. At least 1 item.
    """

    bulk_item_successful: bool
    """Whether this item was done."""
    bulk_item_errors: list[ApiError] | Unset = UNSET
    """Why this item was not done."""
