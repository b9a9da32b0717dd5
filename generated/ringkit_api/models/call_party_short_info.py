# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class CallPartyShortInfo(Model):
    """Who a party of a call is.

    Attributes:
        phone_number: Phone number in E.164, with `+` and country code.
        name: Name as people see it.
        extension_id: `id` of the extension.
    """

    phone_number: str | Unset = UNSET
    """Phone number in E.164, with `+` and country code."""
    name: str | Unset = UNSET
    """Name as people see it."""
    extension_id: str | Unset = UNSET
    """`id` of the extension."""
