# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.enumerated_paging_model import EnumeratedPagingModel
    from ringkit_api.models.get_extension_list_info_response import GetExtensionListInfoResponse
    from ringkit_api.models.page_navigation_model import PageNavigationModel


@model
class GetExtensionListResponse(Model):
    """Get extension list response.

    uri: a URI.
    """

    uri: str | Unset = UNSET
    records: list[GetExtensionListInfoResponse]
    navigation: PageNavigationModel | Unset = UNSET
    paging: EnumeratedPagingModel | Unset = UNSET
