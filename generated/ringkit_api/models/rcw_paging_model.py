# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class RcwPagingModel(Model):
    """Rcw paging model.

    Attributes:
        per_page: 1 to 1000.
    """

    per_page: int
    page_token: str
    next_page_token: str | Unset = UNSET
    previous_page_token: str | Unset = UNSET
