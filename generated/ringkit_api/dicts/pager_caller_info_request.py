# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import NotRequired, TypedDict


class PagerCallerInfoRequestDict(TypedDict):
    """`PagerCallerInfoRequest` as a dict."""

    extension_id: NotRequired[str]
    """`id` of the extension, from `rc.api.extensions.list_extensions`."""
    extension_number: NotRequired[str]
    """Short number of the extension."""
