# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import NotRequired, TypedDict


class PagerCallerInfoRequestDict(TypedDict):
    """`PagerCallerInfoRequest` as a dict."""

    extension_id: NotRequired[str]
    extension_number: NotRequired[str]
