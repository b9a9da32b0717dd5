# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Page, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.ivr_menu_list_info import IvrMenuListInfo


@model
class IvrMenuList(Page["IvrMenuListInfo"]):
    """IVR menu list.

    Attributes:
        uri: Address of this record on the platform. A URI.
        records: Menus of the account.
    """

    uri: str | Unset = UNSET
    """Address of this record on the platform."""
    records: list[IvrMenuListInfo] | Unset = UNSET
    """Menus of the account."""
