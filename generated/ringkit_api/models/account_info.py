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
    """An account with its company.

    Attributes:
        id: Identifier, as other operations take it.
        external_account_id: Identifier of the account in a system of a partner. At most 30 characters.
        main_number: Main number of the company, in E.164. At most 18 characters; matches
            `^\\+[1-9]\\d{1,14}$`.
        status: Whether the account is in use.
        billing_active: Whether billing is active.
        company_name: Name of the company. At most 64 characters.
        company_address: Postal address of the company.
        service_info: Brand, plan and billing.
        contact_info: Contact person of the company.
        opportunity_id: Identifier of the sale in a system of the seller.
    """

    id: str
    """Identifier, as other operations take it."""
    external_account_id: str | Unset = UNSET
    """Identifier of the account in a system of a partner."""
    main_number: str | Unset = UNSET
    """Main number of the company, in E.164."""
    status: AccountStatusEnumFull
    """Whether the account is in use."""
    billing_active: bool | Unset = UNSET
    """Whether billing is active."""
    company_name: str | Unset = UNSET
    """Name of the company."""
    company_address: PostalAddress | Unset = UNSET
    """Postal address of the company."""
    service_info: ServiceInfoV2
    """Brand, plan and billing."""
    contact_info: SystemUserContactInfo | Unset = UNSET
    """Contact person of the company."""
    opportunity_id: str | Unset = UNSET
    """Identifier of the sale in a system of the seller."""
