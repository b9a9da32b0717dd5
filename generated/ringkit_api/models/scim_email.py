# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class ScimEmail(Model):
    """An e-mail address.

    Attributes:
        type: Kind of the address.
        value: The address.
    """

    type: Literal["work"]
    """Kind of the address."""
    value: str
    """The address."""
