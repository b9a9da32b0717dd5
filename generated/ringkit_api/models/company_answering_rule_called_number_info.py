# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class CompanyAnsweringRuleCalledNumberInfo(Model):
    """Number to which a rule applies.

    Attributes:
        id: `id` of the number, from `rc.api.phone_numbers.list_account_phone_numbers`.
        phone_number: Phone number in E.164, with `+` and country code.
    """

    id: str | Unset = UNSET
    """`id` of the number, from `rc.api.phone_numbers.list_account_phone_numbers`."""
    phone_number: str | Unset = UNSET
    """Phone number in E.164, with `+` and country code."""
