# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, member, model
from ringkit_api.enumerations import SiteAccessStatus

if TYPE_CHECKING:
    from ringkit_api.models.contact_business_address_info import ContactBusinessAddressInfo
    from ringkit_api.models.operator_info import OperatorInfo
    from ringkit_api.models.regional_settings import RegionalSettings


@model
class SiteInfo(Model):
    """A site: a place of the company with an operator and settings of its own.

    Attributes:
        id: Identifier of the site; `main-site` is the first one.
        uri: Address of this record on the platform. A URI.
        name: Name of the site.
        extension_number: Short number that is dialled inside the account.
        caller_id_name: Name that called people see.
        email: E-mail address of the site. An e-mail address.
        business_address: Postal address of the site.
        regional_settings: Country, language, time zone and formats of the site.
        site_access: Whether users of the site see only certain sites.
        operator: Extension that answers for the site.
        code: Prefix that makes extension numbers of the site unique.
    """

    id: str | Unset = UNSET
    """Identifier of the site; `main-site` is the first one."""
    uri: str | Unset = UNSET
    """Address of this record on the platform."""
    name: str | Unset = UNSET
    """Name of the site."""
    extension_number: str | Unset = UNSET
    """Short number that is dialled inside the account."""
    caller_id_name: str | Unset = UNSET
    """Name that called people see."""
    email: str | Unset = UNSET
    """E-mail address of the site."""
    business_address: ContactBusinessAddressInfo | Unset = UNSET
    """Postal address of the site."""
    regional_settings: RegionalSettings | Unset = UNSET
    """Country, language, time zone and formats of the site."""
    site_access: SiteAccessStatus | Unset = UNSET
    """Whether users of the site see only certain sites."""
    operator: OperatorInfo | Unset = UNSET
    """Extension that answers for the site."""
    code: str | Unset = member(default=UNSET, secret=True)
    """Prefix that makes extension numbers of the site unique."""
