# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class CallOutTo(Model):
    """Number or extension to be called.

    Attributes:
        phone_number: Number in E.164, or a short code or an emergency number as it is dialled.
        extension_number: Short number of an extension of the account.
    """

    phone_number: str | Unset = UNSET
    """Number in E.164, or a short code or an emergency number as it is dialled."""
    extension_number: str | Unset = UNSET
    """Short number of an extension of the account."""
