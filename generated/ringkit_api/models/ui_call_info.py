# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.ui_call_info_record import UiCallInfoRecord


@model
class UiCallInfo(Model):
    """Ui call info."""

    primary: UiCallInfoRecord | Unset = UNSET
    additional: UiCallInfoRecord | Unset = UNSET
