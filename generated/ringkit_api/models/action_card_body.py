# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from typing import Literal


@model
class ActionCardBody(Model):
    """Input of a card that a button unfolds.

    Attributes:
        type: Kind of the input.
        id: Name under which the value is submitted.
        is_multiline: Whether the input has several lines. `false` if left out.
        placeholder: Hint that is shown while the input is empty.
    """

    type: Literal["Input.Text"] | Unset = UNSET
    """Kind of the input."""
    id: str | Unset = UNSET
    """Name under which the value is submitted."""
    is_multiline: bool | Unset = UNSET
    """Whether the input has several lines."""
    placeholder: str | Unset = UNSET
    """Hint that is shown while the input is empty."""
