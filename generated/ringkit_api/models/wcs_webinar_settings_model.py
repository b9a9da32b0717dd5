# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import Literal

from ringkit._model import UNSET, Model, Unset, member, model

WcsWebinarSettingsModelPanelistAuthentication = Literal[
    "Guest", "AuthenticatedUser", "AuthenticatedCoworker"
]

WcsWebinarSettingsModelAttendeeAuthentication = Literal[
    "Guest", "AuthenticatedUser", "AuthenticatedCoworker"
]

WcsWebinarSettingsModelArtifactsAccessAuthentication = Literal[
    "Guest", "AuthenticatedUser", "AuthenticatedCoworker"
]


@model
class WcsWebinarSettingsModel(Model):
    """Rules of the sessions of a webinar.

    Attributes:
        recording_enabled: Whether sessions can be recorded; without it no other setting of recordings
            counts. `true` if left out; read-only.
        auto_record: Whether recording starts by itself when the session goes live. `false` if left out.
        recording_sharing_enabled: Whether recordings can be shared; only read. `true` if left out;
            read-only.
        recording_download_enabled: Whether recordings can be downloaded; only read. `true` if left out;
            read-only.
        recording_deletion_enabled: Deprecated in favour of `past_session_deletion_enabled`. `false` if
            left out; read-only; deprecated.
        past_session_deletion_enabled: Whether the host can delete past sessions with their recordings;
            only read. `false` if left out; read-only.
        panelist_waiting_room: Whether panelists wait until they are let in. `false` if left out.
        panelist_video_enabled: Whether the cameras of panelists are on at first. `true` if left out.
        panelist_screen_sharing_enabled: Whether panelists can share their screens at first. `true` if
            left out.
        panelist_mute_control_enabled: Whether panelists can mute themselves at first. `true` if left
            out.
        panelist_authentication: Who can join as a panelist. `"Guest"` if left out.
        attendee_authentication: Who can join as an attendee. `"Guest"` if left out.
        artifacts_access_authentication: Who can see the recordings. `"AuthenticatedUser"` if left out.
        pstn_enabled: Whether panelists can join by telephone. `false` if left out.
        password: Password of the webinar; one may be made if left out. At most 64 characters.
        qna_enabled: Whether questions can be asked; without it no other setting of questions counts.
            `true` if left out.
        qna_anonymous_enabled: Whether questions can be asked without a name. `true` if left out.
        polls_enabled: Whether there are polls; without it no other setting of polls counts. `true` if
            left out; read-only.
        polls_anonymous_enabled: Whether polls can be answered without a name. `true` if left out;
            read-only.
        registration_enabled: Whether people must register first. `false` if left out.
        post_webinar_redirect_uri: Address to which people are sent afterwards. A URI.
        external_livestream_enabled: Whether the session can be streamed to a service outside. `true` if
            left out; read-only.
        moderated_qna_enabled: Whether questions are looked at before others see them. `false` if left
            out.
    """

    recording_enabled: bool | Unset = UNSET
    """Whether sessions can be recorded; without it no other setting of recordings counts."""
    auto_record: bool | Unset = UNSET
    """Whether recording starts by itself when the session goes live."""
    recording_sharing_enabled: bool | Unset = UNSET
    """Whether recordings can be shared; only read."""
    recording_download_enabled: bool | Unset = UNSET
    """Whether recordings can be downloaded; only read."""
    recording_deletion_enabled: bool | Unset = UNSET
    """Deprecated in favour of `past_session_deletion_enabled`."""
    past_session_deletion_enabled: bool | Unset = UNSET
    """Whether the host can delete past sessions with their recordings; only read."""
    panelist_waiting_room: bool | Unset = UNSET
    """Whether panelists wait until they are let in."""
    panelist_video_enabled: bool | Unset = UNSET
    """Whether the cameras of panelists are on at first."""
    panelist_screen_sharing_enabled: bool | Unset = UNSET
    """Whether panelists can share their screens at first."""
    panelist_mute_control_enabled: bool | Unset = UNSET
    """Whether panelists can mute themselves at first."""
    panelist_authentication: WcsWebinarSettingsModelPanelistAuthentication | Unset = UNSET
    """Who can join as a panelist."""
    attendee_authentication: WcsWebinarSettingsModelAttendeeAuthentication | Unset = UNSET
    """Who can join as an attendee."""
    artifacts_access_authentication: (
        WcsWebinarSettingsModelArtifactsAccessAuthentication | Unset
    ) = UNSET
    """Who can see the recordings."""
    pstn_enabled: bool | Unset = UNSET
    """Whether panelists can join by telephone."""
    password: str | Unset = member(default=UNSET, secret=True)
    """Password of the webinar; one may be made if left out."""
    qna_enabled: bool | Unset = UNSET
    """Whether questions can be asked; without it no other setting of questions counts."""
    qna_anonymous_enabled: bool | Unset = UNSET
    """Whether questions can be asked without a name."""
    polls_enabled: bool | Unset = UNSET
    """Whether there are polls; without it no other setting of polls counts."""
    polls_anonymous_enabled: bool | Unset = UNSET
    """Whether polls can be answered without a name."""
    registration_enabled: bool | Unset = UNSET
    """Whether people must register first."""
    post_webinar_redirect_uri: str | Unset = UNSET
    """Address to which people are sent afterwards."""
    external_livestream_enabled: bool | Unset = UNSET
    """Whether the session can be streamed to a service outside."""
    moderated_qna_enabled: bool | Unset = UNSET
    """Whether questions are looked at before others see them."""
