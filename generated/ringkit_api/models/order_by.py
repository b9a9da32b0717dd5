# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import Literal

from ringkit._model import UNSET, Model, Unset, model

OrderByFieldName = Literal[
    "firstName", "lastName", "extensionNumber", "phoneNumber", "email", "jobTitle", "department"
]

OrderByDirection = Literal["Asc", "Desc"]


@model
class OrderBy(Model):
    """Order by.

    Attributes:
        index: `1` if left out.
        direction: `"Asc"` if left out.
    """

    index: int | Unset = UNSET
    field_name: OrderByFieldName | Unset = UNSET
    direction: OrderByDirection | Unset = UNSET
