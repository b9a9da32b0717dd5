# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ringkit_api.dicts.comm_remove_forwarding_targets_request_records_item import (
        CommRemoveForwardingTargetsRequestRecordsItemDict,
    )
    from ringkit_api.models.comm_remove_forwarding_targets_request_records_item import (
        CommRemoveForwardingTargetsRequestRecordsItem,
    )


class CommRemoveForwardingTargetsRequestDict(TypedDict):
    """`CommRemoveForwardingTargetsRequest` as a dict."""

    records: Sequence[
        CommRemoveForwardingTargetsRequestRecordsItem
        | CommRemoveForwardingTargetsRequestRecordsItemDict
    ]
    """The targets, each as it stands in the rules."""
