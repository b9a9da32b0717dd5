# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import Page, model

if TYPE_CHECKING:
    from ringkit_api.models.rcw_paging_forward_model import RcwPagingForwardModel
    from ringkit_api.models.registrant_model_with_questionnaire import (
        RegistrantModelWithQuestionnaire,
    )


@model
class RegistrantListResource(Page["RegistrantModelWithQuestionnaire"]):
    """A page of registrations.

    Attributes:
        records: The records of this page.
        paging: Place of this page among the others.
    """

    records: list[RegistrantModelWithQuestionnaire]
    """The records of this page."""
    paging: RcwPagingForwardModel
    """Place of this page among the others."""
