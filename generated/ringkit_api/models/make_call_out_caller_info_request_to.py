# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class MakeCallOutCallerInfoRequestTo(Model):
    """Make call out caller info request to."""

    phone_number: str | Unset = UNSET
    extension_number: str | Unset = UNSET
