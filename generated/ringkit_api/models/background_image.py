# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from typing import Literal


@model
class BackgroundImage(Model):
    """Background image.

    Attributes:
        url: A URI.
        fill_mode: Known values `"cover"`, `"repeatHorizontally"`, `"repeatVertically"`, `"repeat"`.
        horizontal_alignment: Known values `"left"`, `"center"`, `"right"`.
        vertical_alignment: Known values `"top"`, `"center"`, `"bottom"`.
    """

    type: Literal["BackgroundImage"] | Unset = UNSET
    url: str
    fill_mode: str | Unset = UNSET
    horizontal_alignment: str | Unset = UNSET
    vertical_alignment: str | Unset = UNSET
