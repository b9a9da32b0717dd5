# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import Literal

from ringkit._model import UNSET, Model, Unset, model

ScimPatchOperationOp = Literal["add", "replace", "remove"]


@model
class ScimPatchOperation(Model):
    """SCIM patch operation."""

    op: ScimPatchOperationOp
    path: str | Unset = UNSET
    value: str | Unset = UNSET
