# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class CompanyAnsweringRuleCalledNumberInfo(Model):
    """Company answering rule called number info."""

    id: str | Unset = UNSET
    phone_number: str | Unset = UNSET
