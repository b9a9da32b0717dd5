# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class PresencePagingInfo(Model):
    """Place of a page among the others.

    Attributes:
        page: Number of the page, counted from 1.
        per_page: Number of records on a page.
        page_start: Index of the first record of this page, counted from 0.
        page_end: Index of the last record of this page, counted from 0.
        total_pages: Number of pages; some lists leave it out.
        total_elements: Number of records on all pages; some lists leave it out.
    """

    page: int | Unset = UNSET
    """Number of the page, counted from 1."""
    per_page: int | Unset = UNSET
    """Number of records on a page."""
    page_start: int | Unset = UNSET
    """Index of the first record of this page, counted from 0."""
    page_end: int | Unset = UNSET
    """Index of the last record of this page, counted from 0."""
    total_pages: int | Unset = UNSET
    """Number of pages; some lists leave it out."""
    total_elements: int | Unset = UNSET
    """Number of records on all pages; some lists leave it out."""
