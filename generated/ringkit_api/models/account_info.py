# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model
from ringkit_api.enumerations import AccountStatusEnumFull

if TYPE_CHECKING:
    from ringkit_api.models.postal_address import PostalAddress
    from ringkit_api.models.service_info_v2 import ServiceInfoV2
    from ringkit_api.models.system_user_contact_info import SystemUserContactInfo


@model
class AccountInfo(Model):
    """Account info.

    Attributes:
        external_account_id: At most 30 characters.
        main_number: At most 18 characters; matches `^\\+[1-9]\\d{1,14}$`.
        company_name: At most 64 characters.
    """

    id: str
    external_account_id: str | Unset = UNSET
    main_number: str | Unset = UNSET
    status: AccountStatusEnumFull
    billing_active: bool | Unset = UNSET
    company_name: str | Unset = UNSET
    company_address: PostalAddress | Unset = UNSET
    service_info: ServiceInfoV2
    contact_info: SystemUserContactInfo | Unset = UNSET
    opportunity_id: str | Unset = UNSET
