# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import Page, model

if TYPE_CHECKING:
    from ringkit_api.models.invitee_resource import InviteeResource
    from ringkit_api.models.rcw_paging_model import RcwPagingModel


@model
class WcsInviteeListResource(Page["InviteeResource"]):
    """Wcs invitee list resource.

    Attributes:
        records: Invitees of this page, the host among them.
        paging: Place of this page among the others.
    """

    records: list[InviteeResource]
    """Invitees of this page, the host among them."""
    paging: RcwPagingModel
    """Place of this page among the others."""
