# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, member, model


@model
class APSInfo(Model):
    """Aps info."""

    content_available: int | Unset = member("content-available", default=UNSET)
