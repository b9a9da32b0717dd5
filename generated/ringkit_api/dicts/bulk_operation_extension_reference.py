# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TypedDict


class BulkOperationExtensionReferenceDict(TypedDict):
    """`BulkOperationExtensionReference` as a dict."""

    id: str
    """Extension id, from `rc.api.extensions.list_extensions`."""
