# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import Model, model

if TYPE_CHECKING:
    from ringkit_api.models.comm_remove_forwarding_targets_request_records_item import (
        CommRemoveForwardingTargetsRequestRecordsItem,
    )


@model
class CommRemoveForwardingTargetsRequest(Model):
    """Targets to remove.

    Attributes:
        records: The targets, each as it stands in the rules.
    """

    records: list[CommRemoveForwardingTargetsRequestRecordsItem]
    """The targets, each as it stands in the rules."""
