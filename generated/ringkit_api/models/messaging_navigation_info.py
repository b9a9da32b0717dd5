# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.messaging_navigation_info_uri import MessagingNavigationInfoURI


@model
class MessagingNavigationInfo(Model):
    """Messaging navigation info."""

    first_page: MessagingNavigationInfoURI | Unset = UNSET
    next_page: MessagingNavigationInfoURI | Unset = UNSET
    previous_page: MessagingNavigationInfoURI | Unset = UNSET
    last_page: MessagingNavigationInfoURI | Unset = UNSET
