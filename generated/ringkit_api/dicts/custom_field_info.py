# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import NotRequired, TypedDict


class CustomFieldInfoDict(TypedDict):
    """`CustomFieldInfo` as a dict."""

    id: NotRequired[str]
    """The `id` of the field, from `rc.api.custom_fields.list_custom_fields`."""
    value: NotRequired[str]
    """Value for this user."""
    display_name: NotRequired[str]
    """Label of the field; only read."""
