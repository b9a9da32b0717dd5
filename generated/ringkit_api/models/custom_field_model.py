# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from typing import Literal


@model
class CustomFieldModel(Model):
    """Custom field model."""

    id: str
    category: Literal["User"] | Unset = UNSET
    display_name: str | Unset = UNSET
