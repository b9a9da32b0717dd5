# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model
from ringkit_api.enumerations import TcrBrandStatus

if TYPE_CHECKING:
    from datetime import datetime

    from ringkit_api.models.api_error_with_parameter import ApiErrorWithParameter
    from ringkit_api.models.company_details import CompanyDetails


@model
class TcrBrandRecord(Model):
    """TCR brand record."""

    id: int | Unset = UNSET
    name: str | Unset = UNSET
    country_code: str | Unset = UNSET
    status: TcrBrandStatus | Unset = UNSET
    registration_time: datetime | Unset = UNSET
    external_id: str | Unset = UNSET
    company_details: CompanyDetails | Unset = UNSET
    errors: list[ApiErrorWithParameter] | Unset = UNSET
