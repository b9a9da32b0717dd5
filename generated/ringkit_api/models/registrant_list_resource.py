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
    """Registrant list resource."""

    records: list[RegistrantModelWithQuestionnaire]
    paging: RcwPagingForwardModel
