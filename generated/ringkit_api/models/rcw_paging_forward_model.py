# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class RcwPagingForwardModel(Model):
    """Place of a page among the others.

    Attributes:
        per_page: Number of records on a page. 1 to 1000.
        page_token: Token of this page.
        next_page_token: Token of the next page; missing on the last one.
        previous_page_token: Token of the page before; missing on the first one.
    """

    per_page: int
    """Number of records on a page."""
    page_token: str
    """Token of this page."""
    next_page_token: str | Unset = UNSET
    """Token of the next page; missing on the last one."""
    previous_page_token: str | Unset = UNSET
    """Token of the page before; missing on the first one."""
