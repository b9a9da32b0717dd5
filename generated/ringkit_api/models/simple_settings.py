# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class SimpleSettings(Model):
    """Simple settings.

    Attributes:
        notify_by_email: Whether an e-mail tells the user.
        notify_by_sms: Whether a text message tells the user.
        advanced_sms_phone_numbers: Numbers that get a text of this kind, if each kind has its own. 1 to
            10 items; each at most 18 characters; each matches `^\\+[1-9]\\d{1,14}$`.
    """

    notify_by_email: bool | Unset = UNSET
    """Whether an e-mail tells the user."""
    notify_by_sms: bool | Unset = UNSET
    """Whether a text message tells the user."""
    advanced_sms_phone_numbers: list[str] | Unset = UNSET
    """Numbers that get a text of this kind, if each kind has its own."""
