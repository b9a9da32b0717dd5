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
    """A member to sort by.

    Attributes:
        index: Rank of this member when there are several, from 1; not needed for one. `1` if left out.
        field_name: Member to sort by.
        direction: Whether small values come first. `"Asc"` if left out.
    """

    index: int | Unset = UNSET
    """Rank of this member when there are several, from 1; not needed for one."""
    field_name: OrderByFieldName | Unset = UNSET
    """Member to sort by."""
    direction: OrderByDirection | Unset = UNSET
    """Whether small values come first."""
