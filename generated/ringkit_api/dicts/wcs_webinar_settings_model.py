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
    """Whether recording starts by itself when the session goes live. `false` if left out."""
    panelist_waiting_room: NotRequired[bool]
    """Whether panelists wait until they are let in. `false` if left out."""
    panelist_video_enabled: NotRequired[bool]
    """Whether the cameras of panelists are on at first. `true` if left out."""
    panelist_screen_sharing_enabled: NotRequired[bool]
    """Whether panelists can share their screens at first. `true` if left out."""
    panelist_mute_control_enabled: NotRequired[bool]
    """Whether panelists can mute themselves at first. `true` if left out."""
    panelist_authentication: NotRequired[WcsWebinarSettingsModelPanelistAuthentication]
    """Who can join as a panelist. `"Guest"` if left out."""
    attendee_authentication: NotRequired[WcsWebinarSettingsModelAttendeeAuthentication]
    """Who can join as an attendee. `"Guest"` if left out."""
    artifacts_access_authentication: NotRequired[
        WcsWebinarSettingsModelArtifactsAccessAuthentication
    ]
    """Who can see the recordings. `"AuthenticatedUser"` if left out."""
    pstn_enabled: NotRequired[bool]
    """Whether panelists can join by telephone. `false` if left out."""
    password: NotRequired[str]
    """Password of the webinar; one may be made if left out. At most 64 characters."""
    qna_enabled: NotRequired[bool]
    """Whether questions can be asked; without it no other setting of questions counts. `true` if left
        out."""
    qna_anonymous_enabled: NotRequired[bool]
    """Whether questions can be asked without a name. `true` if left out."""
    registration_enabled: NotRequired[bool]
    """Whether people must register first. `false` if left out."""
    post_webinar_redirect_uri: NotRequired[str]
    """Address to which people are sent afterwards. A URI."""
    moderated_qna_enabled: NotRequired[bool]
    """Whether questions are looked at before others see them. `false` if left out."""
