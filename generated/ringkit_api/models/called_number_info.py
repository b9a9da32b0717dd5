# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class CalledNumberInfo(Model):
    """Number to which a rule applies.

    Attributes:
        phone_number: Number that is called, in E.164.
    """

    phone_number: str | Unset = UNSET
    """Number that is called, in E.164."""
