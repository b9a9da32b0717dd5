# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import Model, model

if TYPE_CHECKING:
    from ringkit_api.models.comm_remove_forwarding_targets_item_resource import (
        CommRemoveForwardingTargetsItemResource,
    )


@model
class CommRemoveForwardingTargetsResponse(Model):
    """Result for each target.

    Attributes:
        records: One entry for each target of the request.
    """

    records: list[CommRemoveForwardingTargetsItemResource]
    """One entry for each target of the request."""
