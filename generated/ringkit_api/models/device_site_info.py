# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class DeviceSiteInfo(Model):
    """Site of a device.

    Attributes:
        id: Identifier of the site; `main-site` is the first one.
        name: Name of the site.
    """

    id: str | Unset = UNSET
    """Identifier of the site; `main-site` is the first one."""
    name: str | Unset = UNSET
    """Name of the site."""
