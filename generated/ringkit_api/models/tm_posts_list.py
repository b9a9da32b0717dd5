# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.tm_navigation_info import TMNavigationInfo
    from ringkit_api.models.tm_post_info import TMPostInfo


@model
class TMPostsList(Model):
    """Tm posts list."""

    records: list[TMPostInfo]
    navigation: TMNavigationInfo | Unset = UNSET
