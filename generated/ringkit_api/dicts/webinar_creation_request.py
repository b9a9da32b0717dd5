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
    """1 to 512 characters."""
    description: NotRequired[str]
    """At most 4096 characters."""
    settings: NotRequired[WcsWebinarSettingsModel | WcsWebinarSettingsModelDict]
    host: NotRequired[RcwLinkedUserModel | RcwLinkedUserModelDict]
