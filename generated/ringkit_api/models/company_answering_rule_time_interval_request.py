# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class CompanyAnsweringRuleTimeIntervalRequest(Model):
    """Company answering rule time interval request."""

    from_: str | Unset = UNSET
    to: str | Unset = UNSET
