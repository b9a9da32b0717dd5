# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class CustomFieldResource(Model):
    """Value of a custom field.

    Attributes:
        id: Identifier, as other operations take it.
        name: Label of the field.
        value: Value for this user.
    """

    id: str | Unset = UNSET
    """Identifier, as other operations take it."""
    name: str | Unset = UNSET
    """Label of the field."""
    value: str | Unset = UNSET
    """Value for this user."""
