# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.roles_business_site_resource import RolesBusinessSiteResource


@model
class BusinessSiteCollectionRequest(Model):
    """Sites that the user may administer.

    Attributes:
        records: The sites, by their `id`.
    """

    records: list[RolesBusinessSiteResource] | Unset = UNSET
    """The sites, by their `id`."""
