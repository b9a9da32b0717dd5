# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class ClientErrorsResponseErrorsItem(Model):
    """Client errors response errors item.

    Attributes:
        error_code: Code of the error; the one thing about it to program against. Read-only.
        message: Text for people; it may be translated. Read-only.
        parameter_max_item_count: Read-only.
        parameter_name: Name of the parameter or member that was refused. Read-only.
        parameter_value_length: Read-only.
        parameter_range: Read-only.
    """

    error_code: str
    """Code of the error; the one thing about it to program against."""
    message: str
    """Text for people; it may be translated."""
    parameter_max_item_count: int | None | Unset = UNSET
    parameter_name: str | None | Unset = UNSET
    """Name of the parameter or member that was refused."""
    parameter_value_length: int | None | Unset = UNSET
    parameter_range: str | None | Unset = UNSET
