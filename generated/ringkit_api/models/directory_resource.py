# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import Page, model

if TYPE_CHECKING:
    from ringkit_api.models.contact_resource import ContactResource
    from ringkit_api.models.enumerated_paging_model import EnumeratedPagingModel


@model
class DirectoryResource(Page["ContactResource"]):
    """Directory resource.

    Attributes:
        paging: Place of this page among the others.
        records: Entries of this page.
    """

    paging: EnumeratedPagingModel
    """Place of this page among the others."""
    records: list[ContactResource]
    """Entries of this page."""
