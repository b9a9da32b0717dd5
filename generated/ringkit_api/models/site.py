# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class Site(Model):
    """A site of the account.

    Attributes:
        id: `id` of the site, from `rc.api.multi_site.list_sites`; `main-site` is the main site.
        name: Name as people see it.
    """

    id: str | Unset = UNSET
    """`id` of the site, from `rc.api.multi_site.list_sites`; `main-site` is the main site."""
    name: str | Unset = UNSET
    """Name as people see it."""
