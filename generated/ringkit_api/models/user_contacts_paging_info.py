# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class UserContactsPagingInfo(Model):
    """User contacts paging info."""

    page: int | Unset = UNSET
    per_page: int | Unset = UNSET
    page_start: int | Unset = UNSET
    page_end: int | Unset = UNSET
    total_pages: int | Unset = UNSET
    total_elements: int | Unset = UNSET
