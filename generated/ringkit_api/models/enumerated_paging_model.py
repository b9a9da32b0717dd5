# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class EnumeratedPagingModel(Model):
    """Enumerated paging model.

    Attributes:
        per_page: 1 to 1000.
        page: 1 to 1000.
        page_start: At least 0.
        page_end: At least 0.
        total_pages: At least 0.
        total_elements: At least 0.
    """

    per_page: int
    page: int | Unset = UNSET
    page_start: int | Unset = UNSET
    page_end: int | Unset = UNSET
    total_pages: int | Unset = UNSET
    total_elements: int | Unset = UNSET
