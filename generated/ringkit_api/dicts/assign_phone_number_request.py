# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from ringkit_api.dicts.assign_phone_number_request_extension import (
        AssignPhoneNumberRequestExtensionDict,
    )
    from ringkit_api.dicts.contact_center_provider import ContactCenterProviderDict
    from ringkit_api.enumerations import PhoneNumberType
    from ringkit_api.models.assign_phone_number_request import AssignPhoneNumberRequestUsageType
    from ringkit_api.models.assign_phone_number_request_extension import (
        AssignPhoneNumberRequestExtension,
    )
    from ringkit_api.models.contact_center_provider import ContactCenterProvider


class AssignPhoneNumberRequestDict(TypedDict):
    """`AssignPhoneNumberRequest` as a dict."""

    type: NotRequired[PhoneNumberType | None]
    """Whether the number takes calls, faxes or both."""
    usage_type: AssignPhoneNumberRequestUsageType
    """New use; DirectNumber goes with an `extension`."""
    extension: NotRequired[
        AssignPhoneNumberRequestExtension | AssignPhoneNumberRequestExtensionDict
    ]
    """Extension that gets the number."""
    cost_center_id: NotRequired[str]
    """`id` of the cost center that pays, from `rc.api.cost_centers.list_cost_centers`."""
    contact_center_provider: NotRequired[ContactCenterProvider | ContactCenterProviderDict]
    """Provider of the contact center, for ContactCenterNumber."""
