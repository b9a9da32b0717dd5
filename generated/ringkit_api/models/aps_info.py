# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, member, model


@model
class APSInfo(Model):
    """How a mobile device is to treat a notification.

    Attributes:
        content_available: Whether the application is woken in the background.
    """

    content_available: int | Unset = member("content-available", default=UNSET)
    """Whether the application is woken in the background."""
