# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class AddDeviceToInventoryRequestSite(Model):
    """Site of the phones.

    Attributes:
        id: The `id` of a site, from `rc.api.multi_site.list_sites`.
    """

    id: str | Unset = UNSET
    """The `id` of a site, from `rc.api.multi_site.list_sites`."""
