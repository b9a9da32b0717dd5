# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import Model, model


@model
class ResponsePaging(Model):
    """Place of a page among the others.

    Attributes:
        page: Number of the page, counted from 1.
        per_page: Number of records on a page.
        total_pages: Number of pages; some lists leave it out.
        total_elements: Number of records on all pages; some lists leave it out.
    """

    page: int
    """Number of the page, counted from 1."""
    per_page: int
    """Number of records on a page."""
    total_pages: int
    """Number of pages; some lists leave it out."""
    total_elements: int
    """Number of records on all pages; some lists leave it out."""
