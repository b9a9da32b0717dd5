# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class AlertInfo(Model):
    """Text that a mobile device shows.

    Attributes:
        title: Title as people see it.
        body: Text of the notification.
    """

    title: str | Unset = UNSET
    """Title as people see it."""
    body: str | Unset = UNSET
    """Text of the notification."""
