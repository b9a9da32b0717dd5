# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.api_error import ApiError


@model
class DeleteDeviceFromInventoryResponseRecordsItem(Model):
    """Delete device from inventory response records item.

    Attributes:
        bulk_item_errors: At least 1 item.
    """

    bulk_item_successful: bool | Unset = UNSET
    device_id: str | Unset = UNSET
    bulk_item_errors: list[ApiError] | Unset = UNSET
