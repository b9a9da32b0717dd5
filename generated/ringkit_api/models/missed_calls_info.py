# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class MissedCallsInfo(Model):
    """Missed calls info.

    Attributes:
        advanced_sms_phone_numbers: 1 to 10 items; each at most 18 characters; each matches
            `^\\+[1-9]\\d{1,14}$`.
    """

    notify_by_email: bool | Unset = UNSET
    notify_by_sms: bool | Unset = UNSET
    advanced_sms_phone_numbers: list[str] | Unset = UNSET
    advanced_email_addresses: list[str] | Unset = UNSET
    advanced_sms_email_addresses: list[str] | Unset = UNSET
