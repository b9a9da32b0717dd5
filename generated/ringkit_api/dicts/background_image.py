# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from typing import Literal


class BackgroundImageDict(TypedDict):
    """`BackgroundImage` as a dict."""

    type: NotRequired[Literal["BackgroundImage"]]
    url: str
    fill_mode: NotRequired[str]
    horizontal_alignment: NotRequired[str]
    vertical_alignment: NotRequired[str]
