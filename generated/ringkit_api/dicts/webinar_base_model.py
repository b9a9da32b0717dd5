# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from ringkit_api.dicts.wcs_webinar_settings_model import WcsWebinarSettingsModelDict
    from ringkit_api.models.wcs_webinar_settings_model import WcsWebinarSettingsModel


class WebinarBaseModelDict(TypedDict):
    """`WebinarBaseModel` as a dict."""

    title: NotRequired[str]
    """Title of the webinar. 1 to 512 characters."""
    description: NotRequired[str]
    """Text about the webinar for those who attend. At most 4096 characters."""
    settings: NotRequired[WcsWebinarSettingsModel | WcsWebinarSettingsModelDict]
    """Rules of its sessions."""
