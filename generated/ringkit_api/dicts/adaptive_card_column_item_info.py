# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import NotRequired, TypedDict


class AdaptiveCardColumnItemInfoDict(TypedDict):
    """`AdaptiveCardColumnItemInfo` as a dict."""

    type: NotRequired[str]
    """Kind of the element, such as `TextBlock` or `Image`."""
    url: NotRequired[str]
    """Address of the picture. A URI."""
    size: NotRequired[str]
    """Size of the picture or font, such as `small`."""
    style: NotRequired[str]
    """Style of the element, such as `person` for a round picture."""
    wrap: NotRequired[bool]
    """Whether long text continues on the next line."""
    spacing: NotRequired[str]
    """Distance to the element before, such as `none`."""
    text: NotRequired[str]
    """Text that is shown."""
    is_subtle: NotRequired[bool]
    """Whether the text is drawn faintly."""
