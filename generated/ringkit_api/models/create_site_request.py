# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, member, model
from ringkit_api.enumerations import SiteAccessStatus

if TYPE_CHECKING:
    from ringkit_api.models.contact_business_address_info import ContactBusinessAddressInfo
    from ringkit_api.models.cost_center_info import CostCenterInfo
    from ringkit_api.models.regional_settings import RegionalSettings
    from ringkit_api.models.site_operator_reference import SiteOperatorReference


@model
class CreateSiteRequest(Model):
    """A site to create.

    Attributes:
        id: Identifier of the site; it is chosen by the server.
        name: Name of the site.
        extension_number: Short number of the site; no other extension may have it.
        caller_id_name: Name that called people see: at most 15 letters, digits and commas.
        email: E-mail address of the site. An e-mail address.
        business_address: Postal address of the site.
        regional_settings: Country, language, time zone and formats of the site.
        operator: Extension that answers for the site.
        site_access: Whether users of the site see only certain sites.
        accessible_site_ids: Sites that users of this one see; only where `site_access` is Limited.
        code: Prefix of extension numbers of the site.
        cost_center: Cost center that pays for the site.
    """

    id: str | Unset = UNSET
    """Identifier of the site; it is chosen by the server."""
    name: str | Unset = UNSET
    """Name of the site."""
    extension_number: str | Unset = UNSET
    """Short number of the site; no other extension may have it."""
    caller_id_name: str | Unset = UNSET
    """Name that called people see: at most 15 letters, digits and commas."""
    email: str | Unset = UNSET
    """E-mail address of the site."""
    business_address: ContactBusinessAddressInfo | Unset = UNSET
    """Postal address of the site."""
    regional_settings: RegionalSettings | Unset = UNSET
    """Country, language, time zone and formats of the site."""
    operator: SiteOperatorReference | Unset = UNSET
    """Extension that answers for the site."""
    site_access: SiteAccessStatus | Unset = UNSET
    """Whether users of the site see only certain sites."""
    accessible_site_ids: list[str] | Unset = UNSET
    """Sites that users of this one see; only where `site_access` is Limited."""
    code: str | Unset = member(default=UNSET, secret=True)
    """Prefix of extension numbers of the site."""
    cost_center: CostCenterInfo | Unset = UNSET
    """Cost center that pays for the site."""
