# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import Model, model


@model
class ResponsePaging(Model):
    """Response paging."""

    page: int
    per_page: int
    total_pages: int
    total_elements: int
