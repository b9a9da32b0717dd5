# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class AnsweringRuleQueryRequest(Model):
    """An answering rule.

    Attributes:
        id: Identifier of the rule, also `business-hours-rule` or `after-hours-rule`.
    """

    id: str | Unset = UNSET
    """Identifier of the rule, also `business-hours-rule` or `after-hours-rule`."""
