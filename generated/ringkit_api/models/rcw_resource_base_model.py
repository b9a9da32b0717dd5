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
        id: Identifier, as other operations take it. 1 to 20 characters; read-only.
        creation_time: When it was created, in ISO 8601. Read-only.
        last_modified_time: When it was last changed, in ISO 8601. Read-only.
    """

    id: str | Unset = UNSET
    """Identifier, as other operations take it."""
    creation_time: datetime
    """When it was created, in ISO 8601."""
    last_modified_time: datetime
    """When it was last changed, in ISO 8601."""
