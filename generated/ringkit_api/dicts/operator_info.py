# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import NotRequired, TypedDict


class OperatorInfoDict(TypedDict):
    """`OperatorInfo` as a dict."""

    id: NotRequired[str]
    """Extension id."""
    uri: NotRequired[str]
    """Address of this record on the platform. A URI."""
    extension_number: NotRequired[str]
    """Short number that is dialled inside the account."""
    name: NotRequired[str]
    """Name of the extension."""
