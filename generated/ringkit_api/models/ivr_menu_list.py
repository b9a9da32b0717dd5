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
        uri: A URI.
    """

    uri: str | Unset = UNSET
    records: list[IvrMenuListInfo] | Unset = UNSET
