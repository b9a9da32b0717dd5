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
    usage_type: AssignPhoneNumberRequestUsageType
    extension: NotRequired[
        AssignPhoneNumberRequestExtension | AssignPhoneNumberRequestExtensionDict
    ]
    cost_center_id: NotRequired[str]
    contact_center_provider: NotRequired[ContactCenterProvider | ContactCenterProviderDict]
