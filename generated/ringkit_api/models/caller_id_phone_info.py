# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class CallerIdPhoneInfo(Model):
    """Caller ID phone info.

    Attributes:
        uri: A URI; read-only.
        phone_number: Read-only.
    """

    id: str | Unset = UNSET
    uri: str | Unset = UNSET
    phone_number: str | Unset = UNSET
