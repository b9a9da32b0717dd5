# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from typing import Any


@model
class PhoneNumberEventBody(Model):
    """Phone number event body."""

    event_type: str | Unset = UNSET
    phone_number_info: dict[str, Any] | Unset = UNSET
