# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from datetime import datetime


@model
class MessageThreadsEventBody(Model):
    """When threads of messages changed.

    Attributes:
        last_modified_time: When it was last changed, in ISO 8601.
    """

    last_modified_time: datetime | Unset = UNSET
    """When it was last changed, in ISO 8601."""
