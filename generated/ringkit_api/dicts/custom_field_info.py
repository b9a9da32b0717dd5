# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import NotRequired, TypedDict


class CustomFieldInfoDict(TypedDict):
    """`CustomFieldInfo` as a dict."""

    id: NotRequired[str]
    value: NotRequired[str]
    display_name: NotRequired[str]
