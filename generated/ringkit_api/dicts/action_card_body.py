# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from typing import Literal


class ActionCardBodyDict(TypedDict):
    """`ActionCardBody` as a dict."""

    type: NotRequired[Literal["Input.Text"]]
    id: NotRequired[str]
    is_multiline: NotRequired[bool]
    """`false` if left out."""
    placeholder: NotRequired[str]
