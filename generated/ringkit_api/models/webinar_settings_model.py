# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import Literal

from ringkit._model import UNSET, Model, Unset, member, model

WebinarSettingsModelPanelistAuthentication = Literal[
    "Guest", "AuthenticatedUser", "AuthenticatedCoworker"
]

WebinarSettingsModelAttendeeAuthentication = Literal[
    "Guest", "AuthenticatedUser", "AuthenticatedCoworker"
]

WebinarSettingsModelArtifactsAccessAuthentication = Literal[
    "Guest", "AuthenticatedUser", "AuthenticatedCoworker"
]


@model
class WebinarSettingsModel(Model):
    """Settings of a webinar.

    Attributes:
        recording_enabled: Whether sessions can be recorded; if not, no other setting of recordings
            counts. `true` if left out.
        auto_record: Whether sessions are recorded from the start. `true` if left out.
        recording_sharing_enabled: Whether recordings can be shared with guests. `true` if left out;
            read-only.
        recording_download_enabled: Whether the host can download recordings. `true` if left out;
            read-only.
        recording_deletion_enabled: Deprecated; see `past_session_deletion_enabled`. `false` if left
            out; read-only; deprecated.
        past_session_deletion_enabled: Whether the host can delete past sessions with all that belongs
            to them. `false` if left out; read-only.
        panelist_waiting_room: Whether panelists wait until they are let in. `false` if left out.
        panelist_video_enabled: Whether the video of panelists is on at first. `true` if left out.
        panelist_screen_sharing_enabled: Whether panelists can share the screen at first. `true` if left
            out.
        panelist_mute_control_enabled: Whether panelists can switch their microphone on and off at
            first. `true` if left out.
        panelist_authentication: Who may come in as a panelist. `"AuthenticatedCoworker"` if left out.
        attendee_authentication: Who may come in as an attendee. `"AuthenticatedCoworker"` if left out.
        artifacts_access_authentication: Who may see recordings. `"AuthenticatedUser"` if left out.
        pstn_enabled: Whether one can dial in by telephone. `false` if left out.
        password: Password of the webinar.
        qna_enabled: Whether attendees can ask questions; if not, no other setting of questions counts.
            `true` if left out.
        qna_anonymous_enabled: Whether questions can be asked without a name. `true` if left out.
        moderated_qna_enabled: Whether questions are seen by all only when the panel lets them. `true`
            if left out.
        polls_enabled: Whether there can be polls; if not, no other setting of polls counts. `true` if
            left out.
        polls_anonymous_enabled: Whether answers to polls can be without a name. `true` if left out.
        registration_enabled: Whether attendees must register. `false` if left out.
        post_webinar_redirect_uri: Page that attendees are sent to at the end. A URI.
        external_livestream_enabled: Whether sessions can be streamed to other services. `true` if left
            out; read-only.
    """

    recording_enabled: bool | Unset = UNSET
    """Whether sessions can be recorded; if not, no other setting of recordings counts."""
    auto_record: bool | Unset = UNSET
    """Whether sessions are recorded from the start."""
    recording_sharing_enabled: bool | Unset = UNSET
    """Whether recordings can be shared with guests."""
    recording_download_enabled: bool | Unset = UNSET
    """Whether the host can download recordings."""
    recording_deletion_enabled: bool | Unset = UNSET
    """Deprecated; see `past_session_deletion_enabled`."""
    past_session_deletion_enabled: bool | Unset = UNSET
    """Whether the host can delete past sessions with all that belongs to them."""
    panelist_waiting_room: bool | Unset = UNSET
    """Whether panelists wait until they are let in."""
    panelist_video_enabled: bool | Unset = UNSET
    """Whether the video of panelists is on at first."""
    panelist_screen_sharing_enabled: bool | Unset = UNSET
    """Whether panelists can share the screen at first."""
    panelist_mute_control_enabled: bool | Unset = UNSET
    """Whether panelists can switch their microphone on and off at first."""
    panelist_authentication: WebinarSettingsModelPanelistAuthentication | Unset = UNSET
    """Who may come in as a panelist."""
    attendee_authentication: WebinarSettingsModelAttendeeAuthentication | Unset = UNSET
    """Who may come in as an attendee."""
    artifacts_access_authentication: WebinarSettingsModelArtifactsAccessAuthentication | Unset = (
        UNSET
    )
    """Who may see recordings."""
    pstn_enabled: bool | Unset = UNSET
    """Whether one can dial in by telephone."""
    password: str | Unset = member(default=UNSET, secret=True)
    """Password of the webinar."""
    qna_enabled: bool | Unset = UNSET
    """Whether attendees can ask questions; if not, no other setting of questions counts."""
    qna_anonymous_enabled: bool | Unset = UNSET
    """Whether questions can be asked without a name."""
    moderated_qna_enabled: bool | Unset = UNSET
    """Whether questions are seen by all only when the panel lets them."""
    polls_enabled: bool | Unset = UNSET
    """Whether there can be polls; if not, no other setting of polls counts."""
    polls_anonymous_enabled: bool | Unset = UNSET
    """Whether answers to polls can be without a name."""
    registration_enabled: bool | Unset = UNSET
    """Whether attendees must register."""
    post_webinar_redirect_uri: str | Unset = UNSET
    """Page that attendees are sent to at the end."""
    external_livestream_enabled: bool | Unset = UNSET
    """Whether sessions can be streamed to other services."""
