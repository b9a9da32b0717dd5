# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class BasicPaging(Model):
    """Basic paging."""

    current_page_token: str
    next_page_token: str | Unset = UNSET
