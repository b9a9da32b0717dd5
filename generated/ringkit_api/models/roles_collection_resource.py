# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Page, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.enumerated_paging_model import EnumeratedPagingModel
    from ringkit_api.models.page_navigation_model import PageNavigationModel
    from ringkit_api.models.role_resource import RoleResource


@model
class RolesCollectionResource(Page["RoleResource"]):
    """A page of roles.

    Attributes:
        uri: Address of this record on the platform. A URI.
        records: The records of this page.
        paging: Place of this page among the others.
        navigation: Links to the pages before and after this one.
    """

    uri: str | Unset = UNSET
    """Address of this record on the platform."""
    records: list[RoleResource] | Unset = UNSET
    """The records of this page."""
    paging: EnumeratedPagingModel | Unset = UNSET
    """Place of this page among the others."""
    navigation: PageNavigationModel | Unset = UNSET
    """Links to the pages before and after this one."""
