# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.sms_recipient import SmsRecipient


@model
class SmsRecipientsResource(Model):
    """SMS recipients resource.

    Attributes:
        sms_recipients: Extensions that get the texts.
    """

    sms_recipients: list[SmsRecipient] | Unset = UNSET
    """Extensions that get the texts."""
