# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class BasicPaging(Model):
    """Tokens of the pages.

    Attributes:
        current_page_token: Token of this page.
        next_page_token: Token of the next page; missing on the last one.
    """

    current_page_token: str
    """Token of this page."""
    next_page_token: str | Unset = UNSET
    """Token of the next page; missing on the last one."""
