# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.page_navigation_uri import PageNavigationUri


@model
class PageNavigationModel(Model):
    """Page navigation model."""

    first_page: PageNavigationUri | Unset = UNSET
    next_page: PageNavigationUri | Unset = UNSET
    previous_page: PageNavigationUri | Unset = UNSET
    last_page: PageNavigationUri | Unset = UNSET
