# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import Model, model


@model
class EmergencyLocationsPaging(Model):
    """Place of a page among the others.

    Attributes:
        page: Number of the page, counted from 1.
        total_pages: Number of pages; some lists leave it out.
        per_page: Number of records on a page.
        total_elements: Number of records on all pages; some lists leave it out.
        page_start: Index of the first record of this page, counted from 0.
        page_end: Index of the last record of this page, counted from 0.
    """

    page: int
    """Number of the page, counted from 1."""
    total_pages: int
    """Number of pages; some lists leave it out."""
    per_page: int
    """Number of records on a page."""
    total_elements: int
    """Number of records on all pages; some lists leave it out."""
    page_start: int
    """Index of the first record of this page, counted from 0."""
    page_end: int
    """Index of the last record of this page, counted from 0."""
