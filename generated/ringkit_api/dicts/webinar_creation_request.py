# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from ringkit_api.dicts.rcw_linked_user_model import RcwLinkedUserModelDict
    from ringkit_api.dicts.wcs_webinar_settings_model import WcsWebinarSettingsModelDict
    from ringkit_api.models.rcw_linked_user_model import RcwLinkedUserModel
    from ringkit_api.models.wcs_webinar_settings_model import WcsWebinarSettingsModel


class WebinarCreationRequestDict(TypedDict):
    """`WebinarCreationRequest` as a dict."""

    title: str
    """Title of the webinar. 1 to 512 characters."""
    description: NotRequired[str]
    """Text about the webinar for those who attend. At most 4096 characters."""
    settings: NotRequired[WcsWebinarSettingsModel | WcsWebinarSettingsModelDict]
    """Rules of its sessions; those of the account if left out."""
    host: NotRequired[RcwLinkedUserModel | RcwLinkedUserModelDict]
    """User who hosts it; yourself if left out."""
