# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import NotRequired, TypedDict


class TransferredExtensionDict(TypedDict):
    """`TransferredExtension` as a dict."""

    id: NotRequired[str]
    """`id` of the extension, from `rc.api.extensions.list_extensions`."""
