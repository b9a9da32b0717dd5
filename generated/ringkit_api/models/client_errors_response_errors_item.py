# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class ClientErrorsResponseErrorsItem(Model):
    """Client errors response errors item.

    Attributes:
        error_code: Read-only.
        message: Read-only.
        parameter_max_item_count: Read-only.
        parameter_name: Read-only.
        parameter_value_length: Read-only.
        parameter_range: Read-only.
    """

    error_code: str
    message: str
    parameter_max_item_count: int | None | Unset = UNSET
    parameter_name: str | None | Unset = UNSET
    parameter_value_length: int | None | Unset = UNSET
    parameter_range: str | None | Unset = UNSET
