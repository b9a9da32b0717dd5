# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from datetime import datetime


@model
class AddPhoneNumbersTask(Model):
    """Task that adds numbers.

    Attributes:
        id: `id` for `rc.api.phone_numbers.read_add_numbers_task`.
        creation_time: When it was created, in ISO 8601.
        status: How far the task is.
    """

    id: str | Unset = UNSET
    """`id` for `rc.api.phone_numbers.read_add_numbers_task`."""
    creation_time: datetime | Unset = UNSET
    """When it was created, in ISO 8601."""
    status: str | Unset = UNSET
    """How far the task is."""
