# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class RcwPagingModel(Model):
    """Tokens of the pages.

    Attributes:
        per_page: Entries on each page. 1 to 1000.
        page_token: Token of this page.
        next_page_token: Token of the next page; missing on the last one.
        previous_page_token: Token of the page before; missing on the first one.
    """

    per_page: int
    """Entries on each page."""
    page_token: str
    """Token of this page."""
    next_page_token: str | Unset = UNSET
    """Token of the next page; missing on the last one."""
    previous_page_token: str | Unset = UNSET
    """Token of the page before; missing on the first one."""
