# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class CreateCallMonitoringGroupRequestSite(Model):
    """Site of a call monitoring group.

    Attributes:
        id: `id` of the site, from `rc.api.multi_site.list_sites`.
    """

    id: str | Unset = UNSET
    """`id` of the site, from `rc.api.multi_site.list_sites`."""
