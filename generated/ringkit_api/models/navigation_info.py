# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class NavigationInfo(Model):
    """Navigation info."""

    prev_page_token: str | Unset = UNSET
    next_page_token: str | Unset = UNSET
