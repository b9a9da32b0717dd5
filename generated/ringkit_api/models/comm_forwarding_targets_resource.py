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
    """Comm forwarding targets resource.

    Attributes:
        records: Targets of this page, of several kinds.
        paging: Place of this page among the others.
    """

    records: list[CommForwardingTargetsResourceRecordsItem]
    """Targets of this page, of several kinds."""
    paging: EnumeratedPagingModel
    """Place of this page among the others."""
