# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from datetime import datetime


@model
class RcwResourceBaseModel(Model):
    """Rcw resource base model.

    Attributes:
        id: 1 to 20 characters; read-only.
        creation_time: Read-only.
        last_modified_time: Read-only.
    """

    id: str | Unset = UNSET
    creation_time: datetime
    last_modified_time: datetime
