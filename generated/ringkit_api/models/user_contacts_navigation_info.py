# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.user_contacts_navigation_info_uri import UserContactsNavigationInfoUri


@model
class UserContactsNavigationInfo(Model):
    """User contacts navigation info."""

    first_page: UserContactsNavigationInfoUri | Unset = UNSET
    next_page: UserContactsNavigationInfoUri | Unset = UNSET
    previous_page: UserContactsNavigationInfoUri | Unset = UNSET
    last_page: UserContactsNavigationInfoUri | Unset = UNSET
