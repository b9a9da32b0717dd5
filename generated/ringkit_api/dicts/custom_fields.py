# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from typing import Literal


class CustomFieldCreateRequestDict(TypedDict):
    """`CustomFieldCreateRequest` as a dict."""

    category: NotRequired[Literal["User"]]
    """What the field belongs to."""
    display_name: NotRequired[str]
    """Label of the field."""


class CustomFieldUpdateRequestDict(TypedDict):
    """`CustomFieldUpdateRequest` as a dict."""

    display_name: NotRequired[str]
    """New label of the field."""
