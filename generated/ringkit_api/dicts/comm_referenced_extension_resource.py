# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TypedDict


class CommReferencedExtensionResourceDict(TypedDict):
    """`CommReferencedExtensionResource` as a dict."""

    id: str
    """Extension id, from `rc.api.extensions.list_extensions`."""
