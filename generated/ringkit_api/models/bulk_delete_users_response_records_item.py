# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.api_error import ApiError


@model
class BulkDeleteUsersResponseRecordsItem(Model):
    """What became of a user.

    Attributes:
        id: The user.
        bulk_item_successful: Whether the user was deleted.
        bulk_item_errors: Why not. At least 1 item.
    """

    id: str | Unset = UNSET
    """The user."""
    bulk_item_successful: bool
    """Whether the user was deleted."""
    bulk_item_errors: list[ApiError] | Unset = UNSET
    """Why not."""
