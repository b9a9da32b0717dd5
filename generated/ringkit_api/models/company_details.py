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
    """The company that sends.

    Attributes:
        business_contact_email: E-mail address for questions about the registration. An e-mail address.
        company_name: Legal name of the company.
        industry_category: Trade of the company.
        web_site_uri: Web site of the company. A URI.
        commercial_type: Kind of the organisation.
        business_address: Postal address of the company.
        contact: Person to ask.
    """

    business_contact_email: str | Unset = UNSET
    """E-mail address for questions about the registration."""
    company_name: str | Unset = UNSET
    """Legal name of the company."""
    industry_category: str | Unset = UNSET
    """Trade of the company."""
    web_site_uri: str | Unset = UNSET
    """Web site of the company."""
    commercial_type: TcrOrganizationType | Unset = UNSET
    """Kind of the organisation."""
    business_address: BusinessAddress | Unset = UNSET
    """Postal address of the company."""
    contact: Contact | Unset = UNSET
    """Person to ask."""
