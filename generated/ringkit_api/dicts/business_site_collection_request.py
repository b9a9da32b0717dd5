# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ringkit_api.dicts.roles_business_site_resource import RolesBusinessSiteResourceDict
    from ringkit_api.models.roles_business_site_resource import RolesBusinessSiteResource


class BusinessSiteCollectionRequestDict(TypedDict):
    """`BusinessSiteCollectionRequest` as a dict."""

    records: NotRequired[Sequence[RolesBusinessSiteResource | RolesBusinessSiteResourceDict]]
    """The sites, by their `id`."""
