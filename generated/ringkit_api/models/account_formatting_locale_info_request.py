# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class AccountFormattingLocaleInfoRequest(Model):
    """Account formatting locale info request."""

    id: str | Unset = UNSET
    locale_code: str | Unset = UNSET
