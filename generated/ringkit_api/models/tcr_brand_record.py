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
    """A brand that was registered for texts.

    Attributes:
        id: Identifier, as other operations take it.
        name: Name as people see it.
        country_code: Country of the company, two letters of ISO 3166.
        status: How far the registration is.
        registration_time: When it was registered, in ISO 8601.
        external_id: Identifier of the brand in the registry of campaigns.
        company_details: The company that sends.
        errors: What the registration lacks.
    """

    id: int | Unset = UNSET
    """Identifier, as other operations take it."""
    name: str | Unset = UNSET
    """Name as people see it."""
    country_code: str | Unset = UNSET
    """Country of the company, two letters of ISO 3166."""
    status: TcrBrandStatus | Unset = UNSET
    """How far the registration is."""
    registration_time: datetime | Unset = UNSET
    """When it was registered, in ISO 8601."""
    external_id: str | Unset = UNSET
    """Identifier of the brand in the registry of campaigns."""
    company_details: CompanyDetails | Unset = UNSET
    """The company that sends."""
    errors: list[ApiErrorWithParameter] | Unset = UNSET
    """What the registration lacks."""
