# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class MissedCallExtensionInfoExternalNumber(Model):
    """Number that gets calls that are not answered.

    Attributes:
        phone_number: Number that gets the call, in E.164.
    """

    phone_number: str | Unset = UNSET
    """Number that gets the call, in E.164."""
