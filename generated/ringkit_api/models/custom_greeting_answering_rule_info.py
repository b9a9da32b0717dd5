# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class CustomGreetingAnsweringRuleInfo(Model):
    """An answering rule.

    Attributes:
        uri: Address of this record on the platform. A URI.
        id: Identifier of the rule.
    """

    uri: str | Unset = UNSET
    """Address of this record on the platform."""
    id: str | Unset = UNSET
    """Identifier of the rule."""
