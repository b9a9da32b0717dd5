# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import Page, model

if TYPE_CHECKING:
    from ringkit_api.models.comm_forwarding_targets_resource_records_item import (
        CommForwardingTargetsResourceRecordsItem,
    )
    from ringkit_api.models.enumerated_paging_model import EnumeratedPagingModel


@model
class CommForwardingTargetsResource(Page["CommForwardingTargetsResourceRecordsItem"]):
    """Comm forwarding targets resource."""

    records: list[CommForwardingTargetsResourceRecordsItem]
    paging: EnumeratedPagingModel
