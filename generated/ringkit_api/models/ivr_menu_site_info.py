# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class IvrMenuSiteInfo(Model):
    """Site of a menu.

    Attributes:
        id: The `id` of a site, from `rc.api.multi_site.list_sites`; the main site if left out.
        name: Name as people see it.
    """

    id: str | Unset = UNSET
    """The `id` of a site, from `rc.api.multi_site.list_sites`; the main site if left out."""
    name: str | Unset = UNSET
    """Name as people see it."""
