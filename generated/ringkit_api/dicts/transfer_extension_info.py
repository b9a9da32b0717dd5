# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import NotRequired, TypedDict


class TransferExtensionInfoDict(TypedDict):
    """`TransferExtensionInfo` as a dict."""

    id: NotRequired[str]
    """`id` of the extension, from `rc.api.extensions.list_extensions`."""
    name: NotRequired[str]
    """Name as people see it."""
    extension_number: NotRequired[str]
    """Short number that is dialled inside the account."""
