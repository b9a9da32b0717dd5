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
    """What became of a target.

    Attributes:
        bulk_item_successful: Whether the target was removed.
        bulk_item_errors: Why not. At least 1 item.
        bulk_item: The target.
    """

    bulk_item_successful: bool
    """Whether the target was removed."""
    bulk_item_errors: list[ApiError] | Unset = UNSET
    """Why not."""
    bulk_item: CommRemoveForwardingTargetsRequestRecordsItem
    """The target."""
