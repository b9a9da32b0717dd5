# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class CustomFieldUpdateRequest(Model):
    """A new label.

    Attributes:
        display_name: New label of the field.
    """

    display_name: str | Unset = UNSET
    """New label of the field."""
