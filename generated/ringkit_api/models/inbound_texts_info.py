# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class InboundTextsInfo(Model):
    """How texts that came in are told.

    Attributes:
        notify_by_email: Whether an e-mail tells the user.
        notify_by_sms: Whether a text message tells the user.
        advanced_sms_phone_numbers: Numbers that get a text of this kind, if each kind has its own. 1 to
            10 items; each at most 18 characters; each matches `^\\+[1-9]\\d{1,14}$`.
        advanced_email_addresses: E-mail addresses told of this kind, if each kind of notification has
            its own.
        advanced_sms_email_addresses: Addresses of text gateways told of this kind, if each kind has its
            own.
    """

    notify_by_email: bool | Unset = UNSET
    """Whether an e-mail tells the user."""
    notify_by_sms: bool | Unset = UNSET
    """Whether a text message tells the user."""
    advanced_sms_phone_numbers: list[str] | Unset = UNSET
    """Numbers that get a text of this kind, if each kind has its own."""
    advanced_email_addresses: list[str] | Unset = UNSET
    """E-mail addresses told of this kind, if each kind of notification has its own."""
    advanced_sms_email_addresses: list[str] | Unset = UNSET
    """Addresses of text gateways told of this kind, if each kind has its own."""
