# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from typing import Literal


class BackgroundImageDict(TypedDict):
    """`BackgroundImage` as a dict."""

    type: NotRequired[Literal["BackgroundImage"]]
    url: str
    """A URI."""
    fill_mode: NotRequired[str]
    """Known values `"cover"`, `"repeatHorizontally"`, `"repeatVertically"`, `"repeat"`."""
    horizontal_alignment: NotRequired[str]
    """Known values `"left"`, `"center"`, `"right"`."""
    vertical_alignment: NotRequired[str]
    """Known values `"top"`, `"center"`, `"bottom"`."""
