# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Page, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.enumerated_paging_model import EnumeratedPagingModel
    from ringkit_api.models.page_navigation_model import PageNavigationModel
    from ringkit_api.models.prompt_info import PromptInfo


@model
class IvrPrompts(Page["PromptInfo"]):
    """IVR prompts.

    Attributes:
        uri: Address of this record on the platform. A URI.
        records: Recordings of this page.
        navigation: Links to the pages before and after this one.
        paging: Place of this page among the others.
    """

    uri: str | Unset = UNSET
    """Address of this record on the platform."""
    records: list[PromptInfo] | Unset = UNSET
    """Recordings of this page."""
    navigation: PageNavigationModel | Unset = UNSET
    """Links to the pages before and after this one."""
    paging: EnumeratedPagingModel | Unset = UNSET
    """Place of this page among the others."""
