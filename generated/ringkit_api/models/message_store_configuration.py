# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class MessageStoreConfiguration(Model):
    """How long messages are kept.

    Attributes:
        retention_period: Days for which faxes and voice mails are kept. 7 to 90.
    """

    retention_period: int | Unset = UNSET
    """Days for which faxes and voice mails are kept."""
