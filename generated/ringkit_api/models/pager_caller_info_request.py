# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class PagerCallerInfoRequest(Model):
    """Pager caller info request."""

    extension_id: str | Unset = UNSET
    extension_number: str | Unset = UNSET
