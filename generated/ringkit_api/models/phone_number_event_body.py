# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from typing import Any


@model
class PhoneNumberEventBody(Model):
    """Which phone number changed.

    Attributes:
        event_type: What happened to the number.
        phone_number_info: The number.
    """

    event_type: str | Unset = UNSET
    """What happened to the number."""
    phone_number_info: dict[str, Any] | Unset = UNSET
    """The number."""
