# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ringkit_api.dicts.bulk_operation_extension_reference import (
        BulkOperationExtensionReferenceDict,
    )
    from ringkit_api.models.bulk_operation_extension_reference import (
        BulkOperationExtensionReference,
    )


class BulkDeleteUsersRequestDict(TypedDict):
    """`BulkDeleteUsersRequest` as a dict."""

    keep_assets_in_inventory: NotRequired[bool]
    """Keep their numbers, and phones that were bought or rented, in the inventory. `true` if left out."""
    records: Sequence[BulkOperationExtensionReference | BulkOperationExtensionReferenceDict]
    """At most 50 users. 1 to 50 items."""
