# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ringkit_api.dicts.batch_provision_users_request_item import (
        BatchProvisionUsersRequestItemDict,
    )
    from ringkit_api.models.batch_provision_users_request_item import BatchProvisionUsersRequestItem


class BatchProvisionUsersRequestDict(TypedDict):
    """`BatchProvisionUsersRequest` as a dict."""

    records: Sequence[BatchProvisionUsersRequestItem | BatchProvisionUsersRequestItemDict]
    """One entry for each user, at most ten. 1 to 10 items."""
