# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class MessageStoreConfiguration(Model):
    """Message store configuration.

    Attributes:
        retention_period: 7 to 90.
    """

    retention_period: int | Unset = UNSET
