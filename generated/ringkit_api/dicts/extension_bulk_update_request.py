# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ringkit_api.dicts.extension_bulk_update_info import ExtensionBulkUpdateInfoDict
    from ringkit_api.models.extension_bulk_update_info import ExtensionBulkUpdateInfo


class ExtensionBulkUpdateRequestDict(TypedDict):
    """`ExtensionBulkUpdateRequest` as a dict."""

    records: Sequence[ExtensionBulkUpdateInfo | ExtensionBulkUpdateInfoDict]
    """At most 500 extensions, each with what is to change."""
