# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class CustomFieldInfo(Model):
    """Value of a custom field.

    Attributes:
        id: The `id` of the field, from `rc.api.custom_fields.list_custom_fields`.
        value: Value for this user.
        display_name: Label of the field; only read.
    """

    id: str | Unset = UNSET
    """The `id` of the field, from `rc.api.custom_fields.list_custom_fields`."""
    value: str | Unset = UNSET
    """Value for this user."""
    display_name: str | Unset = UNSET
    """Label of the field; only read."""
