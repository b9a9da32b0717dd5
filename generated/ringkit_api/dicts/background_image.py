# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from typing import Literal


class BackgroundImageDict(TypedDict):
    """`BackgroundImage` as a dict."""

    type: NotRequired[Literal["BackgroundImage"]]
    """Always `BackgroundImage`."""
    url: str
    """Address of a PNG, JPEG or GIF picture, or the picture itself as a data URL. A URI."""
    fill_mode: NotRequired[str]
    """How the picture fills the card, such as `cover` or `repeat`. Known values `"cover"`,
        `"repeatHorizontally"`, `"repeatVertically"`, `"repeat"`."""
    horizontal_alignment: NotRequired[str]
    """Part of the picture that is kept if its width does not fit, such as `left`. Known values
        `"left"`, `"center"`, `"right"`."""
    vertical_alignment: NotRequired[str]
    """Part of the picture that is kept if its height does not fit, such as `top`. Known values
        `"top"`, `"center"`, `"bottom"`."""
