# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import NotRequired, TypedDict


class FixedOrderAgentsExtensionInfoDict(TypedDict):
    """`FixedOrderAgentsExtensionInfo` as a dict."""

    id: NotRequired[str]
    """`id` of the extension, from `rc.api.extensions.list_extensions`."""
    uri: NotRequired[str]
    """Address of this record on the platform. A URI."""
    extension_number: NotRequired[str]
    """Short number that is dialled inside the account."""
    name: NotRequired[str]
    """Name as people see it."""
