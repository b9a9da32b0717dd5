# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Page, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.navigation_info import NavigationInfo
    from ringkit_api.models.post_info import PostInfo


@model
class PostsList(Page["PostInfo"]):
    """A page of posts, newest first.

    Attributes:
        records: The records of this page.
        navigation: Links to the pages before and after this one.
    """

    records: list[PostInfo]
    """The records of this page."""
    navigation: NavigationInfo | Unset = UNSET
    """Links to the pages before and after this one."""
