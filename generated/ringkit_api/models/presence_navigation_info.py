# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.presence_navigation_info_uri import PresenceNavigationInfoURI


@model
class PresenceNavigationInfo(Model):
    """Links to the other pages.

    Attributes:
        first_page: Link to the first page.
        next_page: Link to the next page; missing on the last one.
        previous_page: Link to the page before; missing on the first one.
        last_page: Link to the last page.
    """

    first_page: PresenceNavigationInfoURI | Unset = UNSET
    """Link to the first page."""
    next_page: PresenceNavigationInfoURI | Unset = UNSET
    """Link to the next page; missing on the last one."""
    previous_page: PresenceNavigationInfoURI | Unset = UNSET
    """Link to the page before; missing on the first one."""
    last_page: PresenceNavigationInfoURI | Unset = UNSET
    """Link to the last page."""
