# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import Page, model

if TYPE_CHECKING:
    from ringkit_api.models.participant_extended_model import ParticipantExtendedModel
    from ringkit_api.models.rcw_paging_model import RcwPagingModel


@model
class ParticipantListResource(Page["ParticipantExtendedModel"]):
    """Participant list resource.

    Attributes:
        records: Participants of this page.
        paging: Place of this page among the others.
    """

    records: list[ParticipantExtendedModel]
    """Participants of this page."""
    paging: RcwPagingModel
    """Place of this page among the others."""
