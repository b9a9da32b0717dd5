# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class SiteIVRTopMenuUpdate(Model):
    """A menu.

    Attributes:
        id: The `id` of a menu, from `rc.api.ivr.list_ivr_menus`.
    """

    id: str | Unset = UNSET
    """The `id` of a menu, from `rc.api.ivr.list_ivr_menus`."""
