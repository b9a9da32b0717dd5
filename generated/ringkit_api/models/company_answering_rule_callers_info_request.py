# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class CompanyAnsweringRuleCallersInfoRequest(Model):
    """Company answering rule callers info request."""

    caller_id: str | Unset = UNSET
    name: str | Unset = UNSET
