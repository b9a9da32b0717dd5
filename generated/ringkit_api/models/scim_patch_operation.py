# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import Literal

from ringkit._model import UNSET, Model, Unset, model

ScimPatchOperationOp = Literal["add", "replace", "remove"]


@model
class ScimPatchOperation(Model):
    """One change of a user.

    Attributes:
        op: Whether the value is added, replaced or removed.
        path: Attribute to change, such as `name.givenName`.
        value: The new value; left out to remove one.
    """

    op: ScimPatchOperationOp
    """Whether the value is added, replaced or removed."""
    path: str | Unset = UNSET
    """Attribute to change, such as `name.givenName`."""
    value: str | Unset = UNSET
    """The new value; left out to remove one."""
