# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.api_error import ApiError
    from ringkit_api.models.comm_remove_forwarding_targets_request_records_item import (
        CommRemoveForwardingTargetsRequestRecordsItem,
    )


@model
class CommRemoveForwardingTargetsItemResource(Model):
    """Comm remove forwarding targets item resource.

    Attributes:
        bulk_item_errors: At least 1 item.
    """

    bulk_item_successful: bool
    bulk_item_errors: list[ApiError] | Unset = UNSET
    bulk_item: CommRemoveForwardingTargetsRequestRecordsItem
