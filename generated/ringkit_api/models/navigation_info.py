# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class NavigationInfo(Model):
    """Tokens of the pages before and after this one.

    Attributes:
        prev_page_token: Token of the page before; missing on the first one.
        next_page_token: Token of the next page; missing on the last one.
    """

    prev_page_token: str | Unset = UNSET
    """Token of the page before; missing on the first one."""
    next_page_token: str | Unset = UNSET
    """Token of the next page; missing on the last one."""
