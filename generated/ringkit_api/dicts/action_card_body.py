# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from typing import Literal


class ActionCardBodyDict(TypedDict):
    """`ActionCardBody` as a dict."""

    type: NotRequired[Literal["Input.Text"]]
    """Kind of the input."""
    id: NotRequired[str]
    """Name under which the value is submitted."""
    is_multiline: NotRequired[bool]
    """Whether the input has several lines. `false` if left out."""
    placeholder: NotRequired[str]
    """Hint that is shown while the input is empty."""
