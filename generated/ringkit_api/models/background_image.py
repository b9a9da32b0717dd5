# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from typing import Literal


@model
class BackgroundImage(Model):
    """Picture behind a card.

    Attributes:
        type: Always `BackgroundImage`.
        url: Address of a PNG, JPEG or GIF picture, or the picture itself as a data URL. A URI.
        fill_mode: How the picture fills the card, such as `cover` or `repeat`. Known values `"cover"`,
            `"repeatHorizontally"`, `"repeatVertically"`, `"repeat"`.
        horizontal_alignment: Part of the picture that is kept if its width does not fit, such as
            `left`. Known values `"left"`, `"center"`, `"right"`.
        vertical_alignment: Part of the picture that is kept if its height does not fit, such as `top`.
            Known values `"top"`, `"center"`, `"bottom"`.
    """

    type: Literal["BackgroundImage"] | Unset = UNSET
    """Always `BackgroundImage`."""
    url: str
    """Address of a PNG, JPEG or GIF picture, or the picture itself as a data URL."""
    fill_mode: str | Unset = UNSET
    """How the picture fills the card, such as `cover` or `repeat`."""
    horizontal_alignment: str | Unset = UNSET
    """Part of the picture that is kept if its width does not fit, such as `left`."""
    vertical_alignment: str | Unset = UNSET
    """Part of the picture that is kept if its height does not fit, such as `top`."""
