# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class AdaptiveCardColumnItemInfo(Model):
    """Element in a column of a card.

    Attributes:
        type: Kind of the element, such as `TextBlock` or `Image`.
        url: Address of the picture. A URI.
        size: Size of the picture or font, such as `small`.
        style: Style of the element, such as `person` for a round picture.
        wrap: Whether long text continues on the next line.
        spacing: Distance to the element before, such as `none`.
        text: Text that is shown.
        is_subtle: Whether the text is drawn faintly.
    """

    type: str | Unset = UNSET
    """Kind of the element, such as `TextBlock` or `Image`."""
    url: str | Unset = UNSET
    """Address of the picture."""
    size: str | Unset = UNSET
    """Size of the picture or font, such as `small`."""
    style: str | Unset = UNSET
    """Style of the element, such as `person` for a round picture."""
    wrap: bool | Unset = UNSET
    """Whether long text continues on the next line."""
    spacing: str | Unset = UNSET
    """Distance to the element before, such as `none`."""
    text: str | Unset = UNSET
    """Text that is shown."""
    is_subtle: bool | Unset = UNSET
    """Whether the text is drawn faintly."""
