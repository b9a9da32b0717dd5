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
    """The new use of a number.

    Attributes:
        type: Whether the number takes calls, faxes or both.
        usage_type: New use; DirectNumber goes with an `extension`.
        extension: Extension that gets the number.
        cost_center_id: `id` of the cost center that pays, from `rc.api.cost_centers.list_cost_centers`.
        contact_center_provider: Provider of the contact center, for ContactCenterNumber.
    """

    type: PhoneNumberType | None | Unset = UNSET
    """Whether the number takes calls, faxes or both."""
    usage_type: AssignPhoneNumberRequestUsageType
    """New use; DirectNumber goes with an `extension`."""
    extension: AssignPhoneNumberRequestExtension | Unset = UNSET
    """Extension that gets the number."""
    cost_center_id: str | Unset = UNSET
    """`id` of the cost center that pays, from `rc.api.cost_centers.list_cost_centers`."""
    contact_center_provider: ContactCenterProvider | Unset = UNSET
    """Provider of the contact center, for ContactCenterNumber."""
