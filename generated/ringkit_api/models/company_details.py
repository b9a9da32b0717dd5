# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model
from ringkit_api.enumerations import TcrOrganizationType

if TYPE_CHECKING:
    from ringkit_api.models.business_address import BusinessAddress
    from ringkit_api.models.contact import Contact


@model
class CompanyDetails(Model):
    """Company details.

    Attributes:
        business_contact_email: An e-mail address.
        web_site_uri: A URI.
    """

    business_contact_email: str | Unset = UNSET
    company_name: str | Unset = UNSET
    industry_category: str | Unset = UNSET
    web_site_uri: str | Unset = UNSET
    commercial_type: TcrOrganizationType | Unset = UNSET
    business_address: BusinessAddress | Unset = UNSET
    contact: Contact | Unset = UNSET
