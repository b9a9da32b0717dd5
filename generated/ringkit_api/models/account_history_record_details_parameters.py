# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import Model, model


@model
class AccountHistoryRecordDetailsParameters(Model):
    """Value of a change.

    Attributes:
        key: What the value is.
        value: The value.
    """

    key: str
    """What the value is."""
    value: str
    """The value."""
