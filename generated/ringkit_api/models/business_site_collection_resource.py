# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Page, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.roles_business_site_resource import RolesBusinessSiteResource


@model
class BusinessSiteCollectionResource(Page["RolesBusinessSiteResource"]):
    """Business site collection resource.

    Attributes:
        uri: A URI.
    """

    uri: str | Unset = UNSET
    records: list[RolesBusinessSiteResource] | Unset = UNSET
