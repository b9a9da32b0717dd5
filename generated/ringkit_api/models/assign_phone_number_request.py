# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ringkit._model import UNSET, Model, Unset, model
from ringkit_api.enumerations import PhoneNumberType

if TYPE_CHECKING:
    from ringkit_api.models.assign_phone_number_request_extension import (
        AssignPhoneNumberRequestExtension,
    )
    from ringkit_api.models.contact_center_provider import ContactCenterProvider

AssignPhoneNumberRequestUsageType = Literal[
    "MainCompanyNumber", "CompanyNumber", "DirectNumber", "ContactCenterNumber"
]


@model
class AssignPhoneNumberRequest(Model):
    """Assign phone number request."""

    type: PhoneNumberType | None | Unset = UNSET
    usage_type: AssignPhoneNumberRequestUsageType
    extension: AssignPhoneNumberRequestExtension | Unset = UNSET
    cost_center_id: str | Unset = UNSET
    contact_center_provider: ContactCenterProvider | Unset = UNSET
