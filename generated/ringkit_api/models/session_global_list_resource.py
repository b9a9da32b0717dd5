# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import Page, model

if TYPE_CHECKING:
    from ringkit_api.models.rcw_paging_model import RcwPagingModel
    from ringkit_api.models.session_global_resource import SessionGlobalResource


@model
class SessionGlobalListResource(Page["SessionGlobalResource"]):
    """Session global list resource.

    Attributes:
        records: Sessions of this page, the latest end first.
        paging: Place of this page among the others.
    """

    records: list[SessionGlobalResource]
    """Sessions of this page, the latest end first."""
    paging: RcwPagingModel
    """Place of this page among the others."""
