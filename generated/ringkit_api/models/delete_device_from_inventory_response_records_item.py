# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.api_error import ApiError


@model
class DeleteDeviceFromInventoryResponseRecordsItem(Model):
    """What became of a phone.

    Attributes:
        bulk_item_successful: Whether the phone was deleted.
        device_id: The phone.
        bulk_item_errors: Why it was not. At least 1 item.
    """

    bulk_item_successful: bool | Unset = UNSET
    """Whether the phone was deleted."""
    device_id: str | Unset = UNSET
    """The phone."""
    bulk_item_errors: list[ApiError] | Unset = UNSET
    """Why it was not."""
