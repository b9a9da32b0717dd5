# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import Page, model

if TYPE_CHECKING:
    from ringkit_api.models.rcw_paging_model import RcwPagingModel
    from ringkit_api.models.wcs_webinar_resource import WcsWebinarResource


@model
class WebinarListResource(Page["WcsWebinarResource"]):
    """A page of webinars.

    Attributes:
        records: The records of this page.
        paging: Place of this page among the others.
    """

    records: list[WcsWebinarResource]
    """The records of this page."""
    paging: RcwPagingModel
    """Place of this page among the others."""
