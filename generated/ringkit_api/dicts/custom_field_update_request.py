# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import NotRequired, TypedDict


class CustomFieldUpdateRequestDict(TypedDict):
    """`CustomFieldUpdateRequest` as a dict."""

    display_name: NotRequired[str]
    """New label of the field."""
