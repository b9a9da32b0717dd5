# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Page, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.roles_business_site_resource import RolesBusinessSiteResource


@model
class BusinessSiteCollectionResource(Page["RolesBusinessSiteResource"]):
    """Sites that the user may administer.

    Attributes:
        uri: Address of this record on the platform. A URI.
        records: The sites.
    """

    uri: str | Unset = UNSET
    """Address of this record on the platform."""
    records: list[RolesBusinessSiteResource] | Unset = UNSET
    """The sites."""
