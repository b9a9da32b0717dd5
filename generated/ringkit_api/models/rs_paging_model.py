# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class RSPagingModel(Model):
    """Place of a page among the others.

    Attributes:
        per_page: Number of records on a page. 1 to 1000.
        page: Number of the page, counted from 1. 1 to 1000.
        page_start: Index of the first record of this page, counted from 0. At least 0.
        page_end: Index of the last record of this page, counted from 0. At least 0.
        total_pages: Number of pages; some lists leave it out. At least 0.
        total_elements: Number of records on all pages; some lists leave it out. At least 0.
        sortable_fields: Names of the fields that the list can be sorted by.
    """

    per_page: int
    """Number of records on a page."""
    page: int
    """Number of the page, counted from 1."""
    page_start: int
    """Index of the first record of this page, counted from 0."""
    page_end: int
    """Index of the last record of this page, counted from 0."""
    total_pages: int | Unset = UNSET
    """Number of pages; some lists leave it out."""
    total_elements: int
    """Number of records on all pages; some lists leave it out."""
    sortable_fields: list[str]
    """Names of the fields that the list can be sorted by."""
