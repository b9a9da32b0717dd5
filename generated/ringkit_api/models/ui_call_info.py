# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.ui_call_info_record import UiCallInfoRecord


@model
class UiCallInfo(Model):
    """Texts that applications show for a call.

    Attributes:
        primary: First text.
        additional: Second text.
    """

    primary: UiCallInfoRecord | Unset = UNSET
    """First text."""
    additional: UiCallInfoRecord | Unset = UNSET
    """Second text."""
