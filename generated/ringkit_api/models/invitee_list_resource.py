# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import Page, model

if TYPE_CHECKING:
    from ringkit_api.models.invitee_model import InviteeModel
    from ringkit_api.models.rcw_paging_model import RcwPagingModel


@model
class InviteeListResource(Page["InviteeModel"]):
    """Invitee list resource.

    Attributes:
        records: Invitees of this page.
        paging: Place of this page among the others.
    """

    records: list[InviteeModel]
    """Invitees of this page."""
    paging: RcwPagingModel
    """Place of this page among the others."""
