# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class CallNotesInfo(Model):
    """Call notes info."""

    notify_by_email: bool | Unset = UNSET
    notify_by_sms: bool | Unset = UNSET
    advanced_email_addresses: list[str] | Unset = UNSET
    advanced_sms_email_addresses: list[str] | Unset = UNSET
