# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import Model, model


@model
class EmergencyLocationsPaging(Model):
    """Emergency locations paging."""

    page: int
    total_pages: int
    per_page: int
    total_elements: int
    page_start: int
    page_end: int
