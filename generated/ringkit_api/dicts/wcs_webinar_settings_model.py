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
    """`false` if left out."""
    panelist_waiting_room: NotRequired[bool]
    """`false` if left out."""
    panelist_video_enabled: NotRequired[bool]
    """`true` if left out."""
    panelist_screen_sharing_enabled: NotRequired[bool]
    """`true` if left out."""
    panelist_mute_control_enabled: NotRequired[bool]
    """`true` if left out."""
    panelist_authentication: NotRequired[WcsWebinarSettingsModelPanelistAuthentication]
    """`"Guest"` if left out."""
    attendee_authentication: NotRequired[WcsWebinarSettingsModelAttendeeAuthentication]
    """`"Guest"` if left out."""
    artifacts_access_authentication: NotRequired[
        WcsWebinarSettingsModelArtifactsAccessAuthentication
    ]
    """`"AuthenticatedUser"` if left out."""
    pstn_enabled: NotRequired[bool]
    """`false` if left out."""
    password: NotRequired[str]
    """At most 64 characters."""
    qna_enabled: NotRequired[bool]
    """`true` if left out."""
    qna_anonymous_enabled: NotRequired[bool]
    """`true` if left out."""
    registration_enabled: NotRequired[bool]
    """`false` if left out."""
    post_webinar_redirect_uri: NotRequired[str]
    """A URI."""
    moderated_qna_enabled: NotRequired[bool]
    """`false` if left out."""
