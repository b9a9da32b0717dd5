# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class ScimPhoto(Model):
    """A picture.

    Attributes:
        type: Kind of the picture.
        value: Address of the picture.
    """

    type: Literal["photo"]
    """Kind of the picture."""
    value: str
    """Address of the picture."""
