# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from ringkit_api.models.wcs_webinar_settings_model import (
        WcsWebinarSettingsModelArtifactsAccessAuthentication,
        WcsWebinarSettingsModelAttendeeAuthentication,
        WcsWebinarSettingsModelPanelistAuthentication,
    )


class WcsWebinarSettingsModelDict(TypedDict):
    """`WcsWebinarSettingsModel` as a dict."""

    auto_record: NotRequired[bool]
    panelist_waiting_room: NotRequired[bool]
    panelist_video_enabled: NotRequired[bool]
    panelist_screen_sharing_enabled: NotRequired[bool]
    panelist_mute_control_enabled: NotRequired[bool]
    panelist_authentication: NotRequired[WcsWebinarSettingsModelPanelistAuthentication]
    attendee_authentication: NotRequired[WcsWebinarSettingsModelAttendeeAuthentication]
    artifacts_access_authentication: NotRequired[
        WcsWebinarSettingsModelArtifactsAccessAuthentication
    ]
    pstn_enabled: NotRequired[bool]
    password: NotRequired[str]
    qna_enabled: NotRequired[bool]
    qna_anonymous_enabled: NotRequired[bool]
    registration_enabled: NotRequired[bool]
    post_webinar_redirect_uri: NotRequired[str]
    moderated_qna_enabled: NotRequired[bool]
