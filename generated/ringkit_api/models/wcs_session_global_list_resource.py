# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import Page, model

if TYPE_CHECKING:
    from ringkit_api.models.rcw_paging_model import RcwPagingModel
    from ringkit_api.models.session_global_list_entry import SessionGlobalListEntry


@model
class WcsSessionGlobalListResource(Page["SessionGlobalListEntry"]):
    """A page of sessions.

    Attributes:
        records: The records of this page.
        paging: Place of this page among the others.
    """

    records: list[SessionGlobalListEntry]
    """The records of this page."""
    paging: RcwPagingModel
    """Place of this page among the others."""
