# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Page, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.enumerated_paging_model import EnumeratedPagingModel
    from ringkit_api.models.extension_list_info import ExtensionListInfo
    from ringkit_api.models.page_navigation_model import PageNavigationModel


@model
class ExtensionList(Page["ExtensionListInfo"]):
    """Extension list.

    Attributes:
        uri: A URI.
    """

    uri: str | Unset = UNSET
    records: list[ExtensionListInfo]
    navigation: PageNavigationModel | Unset = UNSET
    paging: EnumeratedPagingModel | Unset = UNSET
