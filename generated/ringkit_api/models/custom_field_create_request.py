# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from typing import Literal


@model
class CustomFieldCreateRequest(Model):
    """A field to define for users.

    Attributes:
        category: What the field belongs to.
        display_name: Label of the field.
    """

    category: Literal["User"] | Unset = UNSET
    """What the field belongs to."""
    display_name: str | Unset = UNSET
    """Label of the field."""
