# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class AccountHistoryPaging(Model):
    """Place of a page among the others.

    Attributes:
        page: Number of the page, counted from 1. 1 to 1000.
        per_page: Number of records on a page. 1 to 1000.
        total: Number of pages. At least 0.
        total_found: Number of records on all pages. At least 0.
    """

    page: int | Unset = UNSET
    """Number of the page, counted from 1."""
    per_page: int | Unset = UNSET
    """Number of records on a page."""
    total: int | Unset = UNSET
    """Number of pages."""
    total_found: int | Unset = UNSET
    """Number of records on all pages."""
